// @generated from Models/Errors/GetServerListBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetServerListErrors;
use crate::wire;

/// Documented in `Models/Errors/GetServerListBadRequest.md`.
#[derive(Clone, Default)]
pub struct GetServerListBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetServerListErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetServerListBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetServerListBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetServerListErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(GetServerListBadRequest);
