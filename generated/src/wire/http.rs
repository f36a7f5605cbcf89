// @generated as it comes with the generator: changes to this file are lost.

//! Raw HTTP messages: they are no JSON, but the structs that hold them have `==`.

use bytes::Bytes;
use http::{Request, Response};

/// A raw message, which may be missing.
pub trait Message {
    /// Whether both are the same to the last byte.
    fn is_same(&self, other: &Self) -> bool;
}

impl Message for Response<Bytes> {
    fn is_same(&self, other: &Self) -> bool {
        self.status() == other.status()
            && self.version() == other.version()
            && self.headers() == other.headers()
            && self.body() == other.body()
    }
}

impl Message for Request<Bytes> {
    fn is_same(&self, other: &Self) -> bool {
        self.method() == other.method()
            && self.uri() == other.uri()
            && self.version() == other.version()
            && self.headers() == other.headers()
            && self.body() == other.body()
    }
}

impl<M: Message> Message for Option<M> {
    fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Some(this), Some(other)) => this.is_same(other),
            (this, other) => this.is_none() && other.is_none(),
        }
    }
}

/// Whether two messages are the same, or neither is there.
pub fn same_message<M: Message>(a: &M, b: &M) -> bool {
    a.is_same(b)
}
