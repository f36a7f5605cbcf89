// @generated from Models/Operations/GetLibraryDetailsDirectory.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibraryDetailsDirectory.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryDetailsDirectory {
    /// Optional. Example: `search?type=1`.
    pub key: Option<String>,

    /// Optional. Example: `Search...`.
    pub title: Option<String>,

    /// Optional. Example: `true`.
    pub secondary: Option<bool>,

    /// Optional. Example: `Search Movies`.
    pub prompt: Option<String>,

    /// Optional. Example: `true`.
    pub search: Option<bool>,
}

impl wire::Model for GetLibraryDetailsDirectory {
    const NAME: &'static str = "GetLibraryDetailsDirectory";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("key"),
        wire::Field::optional("title"),
        wire::Field::optional("secondary"),
        wire::Field::optional("prompt"),
        wire::Field::optional("search"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.key),
            1 => value.read(&mut self.title),
            2 => value.read(&mut self.secondary),
            3 => value.read(&mut self.prompt),
            4 => value.read(&mut self.search),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.key)?;
        entries.put(&self.title)?;
        entries.put(&self.secondary)?;
        entries.put(&self.prompt)?;
        entries.put(&self.search)
    }
}

wire::model!(GetLibraryDetailsDirectory);
