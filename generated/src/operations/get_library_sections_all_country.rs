// @generated from Models/Operations/GetLibrarySectionsAllCountry.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibrarySectionsAllCountry.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibrarySectionsAllCountry {
    /// Required. Example: `United States of America`.
    pub tag: String,
}

impl GetLibrarySectionsAllCountry {
    /// All fields set.
    pub fn new(tag: impl Into<String>) -> Self {
        Self { tag: tag.into() }
    }
}

impl wire::Model for GetLibrarySectionsAllCountry {
    const NAME: &'static str = "GetLibrarySectionsAllCountry";
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

wire::model!(GetLibrarySectionsAllCountry);
