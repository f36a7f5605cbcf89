// @generated from Models/Operations/GetLibraryHubsGenre.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibraryHubsGenre.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryHubsGenre {
    /// Optional. Example: `Animation`.
    pub tag: Option<String>,
}

impl wire::Model for GetLibraryHubsGenre {
    const NAME: &'static str = "GetLibraryHubsGenre";
    const FIELDS: &'static [wire::Field] = &[wire::Field::optional("tag")];

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

wire::model!(GetLibraryHubsGenre);
