// @generated from Models/Operations/GetLibraryDetailsField.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibraryDetailsField.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryDetailsField {
    /// Optional. Example: `label`.
    pub key: Option<String>,

    /// Optional. Example: `Label`.
    pub title: Option<String>,

    /// Optional. Example: `tag`.
    pub r#type: Option<String>,

    /// Optional. Example: `bitrate`.
    pub sub_type: Option<String>,
}

impl wire::Model for GetLibraryDetailsField {
    const NAME: &'static str = "GetLibraryDetailsField";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("key"),
        wire::Field::optional("title"),
        wire::Field::optional("type"),
        wire::Field::optional("subType"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.key),
            1 => value.read(&mut self.title),
            2 => value.read(&mut self.r#type),
            3 => value.read(&mut self.sub_type),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.key)?;
        entries.put(&self.title)?;
        entries.put(&self.r#type)?;
        entries.put(&self.sub_type)
    }
}

wire::model!(GetLibraryDetailsField);
