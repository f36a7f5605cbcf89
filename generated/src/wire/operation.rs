// @generated as it comes with the generator: changes to this file are lost.

//! Operations as data: a table says of each how the fields of its request travel. One caller reads all
//! tables, so an operation costs the compiler a constant and no function.

use bytes::Bytes;
use http::{Request, Response};

use super::answer::{CallError, FaultBody, Output, Reply};
use super::request::{Api, RequestError};
use super::{Model, Sink, answer, request};

/// An operation of the API.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Operation {
    /// The id in the API's description.
    pub id: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path, with holes in braces.
    pub path: &'static str,
    /// The server, where it is known.
    pub server: Option<&'static str>,
    /// How the caller makes itself known, where that is known.
    pub auth: Option<Auth>,
    /// How each field of the request travels, in the order of the model's table.
    pub places: &'static [Place],
}

/// How the caller makes itself known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Auth {
    /// In this header.
    Header(&'static str),
    /// In the query, under this name.
    Query(&'static str),
    /// `Authorization: Bearer …`
    Bearer,
    /// `Authorization: Basic …`
    Basic,
}

/// Where a field of a request goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Into the hole of this name.
    Path(&'static str),
    /// Into the query: a list as `a=1&a=2`, an object as `a[b]=1`.
    Query(&'static str),
    /// Into the query: a list as `a=1,2`.
    QueryCommas(&'static str),
    /// Into the query, as JSON text.
    QueryJson(&'static str),
    /// Into this header.
    Header(&'static str),
    /// It is the body: JSON, of this media type.
    Json(&'static str),
    /// It is the body: a form, `a=1&b=2`.
    Form,
    /// It is the body: a form in parts, of which these are files.
    Multipart(&'static [&'static str]),
    /// It is the body: bytes, of this media type.
    Bytes(&'static str),
    /// It is the body: text, of this media type.
    Text(&'static str),
}

/// What travels with a request.
pub trait Fields: Sized {
    /// Gives all fields, in the order of the operation's places: none, unless it is a model.
    fn place<S: Sink>(&self, to: &mut S) {
        to.put(());
    }
}

impl<M: Model> Fields for M {
    fn place<S: Sink>(&self, to: &mut S) {
        self.put(to);
    }
}

/// A request that is called as an operation.
pub trait Call: Fields {
    /// What is called.
    const OPERATION: Operation;

    /// What a success has in its body.
    type Output: Output;

    /// The documented errors.
    type Fault: Fault;

    /// The HTTP request, for any transport.
    ///
    /// # Errors
    ///
    /// When a value cannot stand where it belongs: in a path, in a header.
    fn to_http(&self, api: &Api) -> Result<Request<Bytes>, RequestError> {
        let mut placing = request::Placing::new(&Self::OPERATION, api);
        self.place(&mut placing);
        placing.finish()
    }

    /// What an HTTP response says: any success has a value, a documented error is a
    /// [`CallError::Fault`].
    ///
    /// # Errors
    ///
    /// When the status is no success, or the body cannot be read.
    fn from_http(
        response: Response<Bytes>,
    ) -> Result<Reply<<Self::Output as Output>::Value>, CallError<Self::Fault>> {
        answer::read::<Self::Output, Self::Fault>(response)
    }
}

/// The documented errors of an operation.
pub trait Fault: Sized {
    /// Reads the error that is documented for a status; nothing, if there is none, or the body is no
    /// such error.
    fn read(status: u16, body: &mut impl FaultBody) -> Option<Self>;
}

/// No error is documented.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoFault {}

impl Fault for NoFault {
    fn read(_: u16, _: &mut impl FaultBody) -> Option<Self> {
        None
    }
}
