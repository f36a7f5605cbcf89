// @generated from Models/Errors/GetMyPlexAccountBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetMyPlexAccountErrors;
use crate::wire;

/// Documented in `Models/Errors/GetMyPlexAccountBadRequest.md`.
#[derive(Clone, Default)]
pub struct GetMyPlexAccountBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetMyPlexAccountErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetMyPlexAccountBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMyPlexAccountBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetMyPlexAccountErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(GetMyPlexAccountBadRequest);
