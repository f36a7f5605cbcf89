// @generated from Models/Operations/Collection.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/Collection.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Collection {
    /// Required. Example: `My Awesome Collection`.
    pub tag: String,
}

impl Collection {
    /// All fields set.
    pub fn new(tag: impl Into<String>) -> Self {
        Self { tag: tag.into() }
    }
}

impl wire::Model for Collection {
    const NAME: &'static str = "Collection";
    const FIELDS: &'static [wire::Field] = &[wire::Field::required("tag")];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.tag),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.tag)
    }
}

wire::model!(Collection);
