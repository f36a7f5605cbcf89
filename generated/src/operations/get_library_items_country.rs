// @generated from Models/Operations/GetLibraryItemsCountry.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibraryItemsCountry.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryItemsCountry {
    /// Required. Example: `259`.
    pub id: i64,

    /// Required. Example: `United States of America`.
    pub tag: String,
}

impl GetLibraryItemsCountry {
    /// All fields set.
    pub fn new(id: i64, tag: impl Into<String>) -> Self {
        Self { id, tag: tag.into() }
    }
}

impl wire::Model for GetLibraryItemsCountry {
    const NAME: &'static str = "GetLibraryItemsCountry";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("id"),
        wire::Field::required("tag"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.tag),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.id)?;
        entries.put(&self.tag)
    }
}

wire::model!(GetLibraryItemsCountry);
