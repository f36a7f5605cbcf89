// @generated from Models/Errors/StopAllTasksBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::StopAllTasksErrors;
use crate::wire;

/// Documented in `Models/Errors/StopAllTasksBadRequest.md`.
#[derive(Clone, Default)]
pub struct StopAllTasksBadRequest {
    /// Optional.
    pub errors: Option<Vec<StopAllTasksErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for StopAllTasksBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "StopAllTasksBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<StopAllTasksErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(StopAllTasksBadRequest);
