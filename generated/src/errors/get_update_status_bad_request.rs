// @generated from Models/Errors/GetUpdateStatusBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetUpdateStatusErrors;
use crate::wire;

/// Documented in `Models/Errors/GetUpdateStatusBadRequest.md`.
#[derive(Clone, Default)]
pub struct GetUpdateStatusBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetUpdateStatusErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetUpdateStatusBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetUpdateStatusBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetUpdateStatusErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(GetUpdateStatusBadRequest);
