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
    pub fn new(key: f64) -> Self {
        Self { key }
    }
}

impl wire::Model for MarkPlayedRequest {
    const NAME: &'static str = "MarkPlayedRequest";
    const FIELDS: &'static [wire::Field] = &[wire::Field::required("key")];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.key),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.key)
    }
}

wire::model!(MarkPlayedRequest);
