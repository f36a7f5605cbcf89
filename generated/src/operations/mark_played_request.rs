// @generated from Models/Operations/MarkPlayedRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/MarkPlayedRequest.md`.
#[derive(Clone, Default)]
pub struct MarkPlayedRequest {
    /// Required. Example: `59398`.
    pub key: f64,
}

impl MarkPlayedRequest {
    /// All fields set.
    #[inline]
    pub fn new(key: f64) -> Self {
        Self { key }
    }
}

impl wire::Model for MarkPlayedRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "MarkPlayedRequest",
        &[wire::Field::Required("key", wire::FLOAT)],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.key,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.key,))
    }
}

wire::model!(MarkPlayedRequest);
