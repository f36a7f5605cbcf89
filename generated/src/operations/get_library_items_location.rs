// @generated from Models/Operations/GetLibraryItemsLocation.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibraryItemsLocation.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryItemsLocation {
    /// Required. Example: `/TV Shows/Clarkson's Farm`.
    pub path: String,
}

impl GetLibraryItemsLocation {
    /// All fields set.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl wire::Model for GetLibraryItemsLocation {
    const NAME: &'static str = "GetLibraryItemsLocation";
    const FIELDS: &'static [wire::Field] = &[wire::Field::required("path")];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.path),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.path)
    }
}

wire::model!(GetLibraryItemsLocation);
