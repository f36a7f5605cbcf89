// @generated as it comes with the generator: changes to this file are lost.

//! From an HTTP response to a value, a documented error, or what came.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, Response, StatusCode};

use super::operation::Fault;
use super::request::RequestError;
use super::{Decoded, Deviation, Error, Wire, decode};

/// A success.
#[derive(Debug, Clone, PartialEq)]
pub struct Reply<T> {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// What the body says.
    pub value: T,
    /// What of it deviates from the docs.
    pub deviations: Vec<Deviation>,
}

impl<T> Deref for Reply<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// A response that says which documented error there was.
#[derive(Debug)]
pub struct Refusal {
    /// The response, as it came.
    pub response: Response<Bytes>,
    /// What of its body deviates from the docs.
    pub deviations: Vec<Deviation>,
}

/// Why a call has no value.
#[derive(Debug)]
pub enum CallError<F> {
    /// There is no request.
    Request(RequestError),
    /// There is no response.
    Transport(Box<dyn std::error::Error + Send + Sync>),
    /// A documented error, and where it is from.
    Fault(F, Box<Refusal>),
    /// A response whose status is neither a success nor documented, or whose body is not what is
    /// documented for it, as it came.
    Status(Box<Response<Bytes>>),
    /// A success whose body cannot be read, as it came.
    Body(Error, Box<Response<Bytes>>),
}

impl<F> CallError<F> {
    /// The response, if there was one.
    pub fn response(&self) -> Option<&Response<Bytes>> {
        match self {
            Self::Request(_) | Self::Transport(_) => None,
            Self::Fault(_, refusal) => Some(&refusal.response),
            Self::Status(response) | Self::Body(_, response) => Some(response),
        }
    }

    /// The documented error.
    pub fn fault(&self) -> Option<&F> {
        match self {
            Self::Fault(fault, _) => Some(fault),
            _ => None,
        }
    }
}

impl<F> From<RequestError> for CallError<F> {
    fn from(error: RequestError) -> Self {
        Self::Request(error)
    }
}

impl<F: fmt::Debug> fmt::Display for CallError<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request(error) => write!(f, "there is no request: {error}"),
            Self::Transport(error) => write!(f, "there is no response: {error}"),
            Self::Fault(fault, refusal) => write!(f, "{}: {fault:?}", refusal.response.status()),
            Self::Status(response) => write!(f, "{}", response.status()),
            Self::Body(error, response) => write!(f, "{} with a body that cannot be read: {error}", response.status()),
        }
    }
}

impl<F: fmt::Debug> std::error::Error for CallError<F> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Request(error) => Some(error),
            Self::Transport(error) => Some(&**error),
            Self::Body(error, _) => Some(error),
            Self::Fault(..) | Self::Status(_) => None,
        }
    }
}

/// What a success has in its body.
pub trait Output {
    /// The value.
    type Value;

    /// Reads it.
    ///
    /// # Errors
    ///
    /// When the body is no such value.
    fn read(response: &Response<Bytes>) -> Result<(Self::Value, Vec<Deviation>), Error>;
}

/// JSON.
#[derive(Debug, Clone, Copy)]
pub enum Json<T> {
    #[doc(hidden)]
    Never(std::convert::Infallible, std::marker::PhantomData<T>),
}

impl<T: Wire> Output for Json<T> {
    type Value = T;

    fn read(response: &Response<Bytes>) -> Result<(T, Vec<Deviation>), Error> {
        decode(response.body()).map(|Decoded { value, deviations, .. }| (value, deviations))
    }
}

/// Nothing that is documented.
#[derive(Debug, Clone, Copy)]
pub enum Nothing {}

impl Output for Nothing {
    type Value = ();

    fn read(_: &Response<Bytes>) -> Result<((), Vec<Deviation>), Error> {
        Ok(((), Vec::new()))
    }
}

/// Bytes as they are.
#[derive(Debug, Clone, Copy)]
pub enum Raw {}

impl Output for Raw {
    type Value = Bytes;

    fn read(response: &Response<Bytes>) -> Result<(Bytes, Vec<Deviation>), Error> {
        Ok((response.body().clone(), Vec::new()))
    }
}

/// Text in UTF-8: as it is, or a string of JSON where the response says that it is JSON.
#[derive(Debug, Clone, Copy)]
pub enum Text {}

impl Output for Text {
    type Value = String;

    fn read(response: &Response<Bytes>) -> Result<(String, Vec<Deviation>), Error> {
        let media = response.headers().get(CONTENT_TYPE).and_then(|media| media.to_str().ok());
        if media.is_some_and(|media| media.to_ascii_lowercase().contains("json")) {
            return Json::<String>::read(response);
        }
        let text = std::str::from_utf8(response.body());
        let text = text.map_err(|error| Error::Json(serde::de::Error::custom(error)))?;
        Ok((text.to_owned(), Vec::new()))
    }
}

/// The body of an error. It is a trait so that the reading is compiled where it is used.
pub trait FaultBody {
    /// Reads it as a type; nothing, if it is no such value.
    fn read<T: Wire>(&mut self) -> Option<T>;
}

struct Body<'a> {
    json: &'a [u8],
    deviations: Vec<Deviation>,
}

impl FaultBody for Body<'_> {
    fn read<T: Wire>(&mut self) -> Option<T> {
        let decoded = decode(self.json).ok()?;
        self.deviations = decoded.deviations;
        Some(decoded.value)
    }
}

pub(super) fn read<O: Output, F: Fault>(response: Response<Bytes>) -> Result<Reply<O::Value>, CallError<F>> {
    if !response.status().is_success() {
        let mut body = Body { json: response.body(), deviations: Vec::new() };
        let fault = F::read(response.status().as_u16(), &mut body);
        let deviations = body.deviations;
        return Err(match fault {
            Some(fault) => CallError::Fault(fault, Box::new(Refusal { response, deviations })),
            None => CallError::Status(Box::new(response)),
        });
    }
    match O::read(&response) {
        Ok((value, deviations)) => {
            let (parts, _) = response.into_parts();
            Ok(Reply { status: parts.status, headers: parts.headers, value, deviations })
        }
        Err(error) => Err(CallError::Body(error, Box::new(response))),
    }
}
