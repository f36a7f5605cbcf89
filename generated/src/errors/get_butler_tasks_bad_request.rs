// @generated from Models/Errors/GetButlerTasksBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetButlerTasksErrors;
use crate::wire;

/// Documented in `Models/Errors/GetButlerTasksBadRequest.md`.
#[derive(Clone, Default)]
pub struct GetButlerTasksBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetButlerTasksErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetButlerTasksBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetButlerTasksBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetButlerTasksErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(GetButlerTasksBadRequest);
