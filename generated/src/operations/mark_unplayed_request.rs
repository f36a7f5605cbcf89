// @generated from Models/Operations/MarkUnplayedRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/MarkUnplayedRequest.md`.
#[derive(Clone, Default)]
pub struct MarkUnplayedRequest {
    /// Required. Example: `59398`.
    pub key: f64,
}

impl MarkUnplayedRequest {
    /// All fields set.
    #[inline]
    pub fn new(key: f64) -> Self {
        Self { key }
    }
}

impl wire::Model for MarkUnplayedRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "MarkUnplayedRequest",
        &[wire::Field::Required("key", wire::FLOAT)],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.key,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.key,))
    }
}

wire::model!(MarkUnplayedRequest);
