// @generated from Models/Docs/ThingError.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Docs/ThingError.md`.
#[derive(Clone, Default)]
pub struct ThingError {
    /// Optional.
    pub message: Option<String>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for ThingError {
    const OBJECT: wire::Object = wire::Object::of(
        "ThingError",
        &[wire::Field::Optional("message", wire::STRING)],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.message,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.message,))
    }
}

wire::model!(ThingError);
