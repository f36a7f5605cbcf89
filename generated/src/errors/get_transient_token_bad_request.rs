// @generated from Models/Errors/GetTransientTokenBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetTransientTokenErrors;
use crate::wire;

/// Documented in `Models/Errors/GetTransientTokenBadRequest.md`.
#[derive(Clone, Default)]
pub struct GetTransientTokenBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetTransientTokenErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetTransientTokenBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetTransientTokenBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetTransientTokenErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(GetTransientTokenBadRequest);
