// @generated from sdks/log/README.md: change the docs, not this file.

use crate::wire;

/// 1 field.
#[derive(Default)]
pub struct LogMultiLineRequest {
    /// Required. The JSON key is `requestBody` (the documented name, as JSON spells names).
    #[doc(alias = "requestBody")]
    #[doc(alias = "$request")]
    pub request_body: String,
}

impl LogMultiLineRequest {
    /// All fields set.
    #[inline]
    pub fn new(request_body: impl Into<String>) -> Self {
        Self {
            request_body: request_body.into(),
        }
    }
}

impl wire::Model for LogMultiLineRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "LogMultiLineRequest",
        &[wire::Field::Required("requestBody", wire::STRING)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.request_body,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.request_body,))
    }
}

wire::model!(LogMultiLineRequest);

impl Eq for LogMultiLineRequest {}

/// `POST /log`.
///
/// Writes several lines to the server's log, one for each line of the body.
#[cfg(feature = "calls")]
impl wire::Call for LogMultiLineRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "logMultiLine",
        method: "POST",
        path: "/log",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Text("text/plain")],
    };
    type Output = wire::Nothing;
    type Fault = LogMultiLineFault;
}

/// The documented errors of `POST /log`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum LogMultiLineFault {
    /// Status 400.
    BadRequest(crate::errors::LogMultiLineBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::LogMultiLineUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for LogMultiLineFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
