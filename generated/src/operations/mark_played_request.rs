// @generated from Models/Operations/MarkPlayedRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/MarkPlayedRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    const NAME: &'static str = "MarkPlayedRequest";
    const FIELDS: &'static [wire::Field] = &[wire::Field::Required("key", wire::FLOAT)];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.key),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.key);
    }
}

wire::serde!(MarkPlayedRequest);
