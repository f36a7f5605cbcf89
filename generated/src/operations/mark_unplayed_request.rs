// @generated from Models/Operations/MarkUnplayedRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/MarkUnplayedRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    const NAME: &'static str = "MarkUnplayedRequest";
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

wire::serde!(MarkUnplayedRequest);
