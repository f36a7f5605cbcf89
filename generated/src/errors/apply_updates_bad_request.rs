// @generated from Models/Errors/ApplyUpdatesBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::ApplyUpdatesErrors;
use crate::wire;

/// Documented in `Models/Errors/ApplyUpdatesBadRequest.md`.
#[derive(Clone, Default)]
pub struct ApplyUpdatesBadRequest {
    /// Optional.
    pub errors: Option<Vec<ApplyUpdatesErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for ApplyUpdatesBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "ApplyUpdatesBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<ApplyUpdatesErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(ApplyUpdatesBadRequest);
