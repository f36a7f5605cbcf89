// @generated from Models/Errors/GetTokenByPinIdBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetTokenByPinIdErrors;
use crate::wire;

/// Documented in `Models/Errors/GetTokenByPinIdBadRequest.md`.
#[derive(Clone, Default)]
pub struct GetTokenByPinIdBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetTokenByPinIdErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetTokenByPinIdBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetTokenByPinIdBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetTokenByPinIdErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(GetTokenByPinIdBadRequest);
