// @generated from Models/Errors/GetSessionsBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetSessionsErrors;
use crate::wire;

/// Documented in `Models/Errors/GetSessionsBadRequest.md`.
#[derive(Clone, Default)]
pub struct GetSessionsBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetSessionsErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetSessionsBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSessionsBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetSessionsErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(GetSessionsBadRequest);
