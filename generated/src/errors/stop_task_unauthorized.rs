// @generated from Models/Errors/StopTaskUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::StopTaskButlerErrors;
use crate::wire;

/// Documented in `Models/Errors/StopTaskUnauthorized.md`.
#[derive(Clone, Default)]
pub struct StopTaskUnauthorized {
    /// Optional.
    pub errors: Option<Vec<StopTaskButlerErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for StopTaskUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "StopTaskUnauthorized",
        &[wire::Field::Optional("errors", wire::shape::<Vec<StopTaskButlerErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(StopTaskUnauthorized);
