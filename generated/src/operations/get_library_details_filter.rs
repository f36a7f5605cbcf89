// @generated from Models/Operations/GetLibraryDetailsFilter.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibraryDetailsFilter.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryDetailsFilter {
    /// Optional. Example: `label`.
    pub filter: Option<String>,

    /// Optional. Example: `string`.
    pub filter_type: Option<String>,

    /// Optional. Example: `/library/sections/1/label`.
    pub key: Option<String>,

    /// Optional. Example: `Labels`.
    pub title: Option<String>,

    /// Optional. Example: `filter`.
    pub r#type: Option<String>,
}

impl wire::Model for GetLibraryDetailsFilter {
    const NAME: &'static str = "GetLibraryDetailsFilter";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("filter"),
        wire::Field::optional("filterType"),
        wire::Field::optional("key"),
        wire::Field::optional("title"),
        wire::Field::optional("type"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.filter),
            1 => value.read(&mut self.filter_type),
            2 => value.read(&mut self.key),
            3 => value.read(&mut self.title),
            4 => value.read(&mut self.r#type),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.filter)?;
        entries.put(&self.filter_type)?;
        entries.put(&self.key)?;
        entries.put(&self.title)?;
        entries.put(&self.r#type)
    }
}

wire::model!(GetLibraryDetailsFilter);
