// @generated from Models/Errors/StopTaskBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::StopTaskErrors;
use crate::wire;

/// Documented in `Models/Errors/StopTaskBadRequest.md`.
#[derive(Clone, Default)]
pub struct StopTaskBadRequest {
    /// Optional.
    pub errors: Option<Vec<StopTaskErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for StopTaskBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "StopTaskBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<StopTaskErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(StopTaskBadRequest);
