// @generated from Models/Operations/GetLibraryDetailsOperator.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibraryDetailsOperator.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryDetailsOperator {
    /// Optional. Example: `=`.
    pub key: Option<String>,

    /// Optional. Example: `is`.
    pub title: Option<String>,
}

impl wire::Model for GetLibraryDetailsOperator {
    const NAME: &'static str = "GetLibraryDetailsOperator";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("key"),
        wire::Field::optional("title"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.key),
            1 => value.read(&mut self.title),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.key)?;
        entries.put(&self.title)
    }
}

wire::model!(GetLibraryDetailsOperator);
