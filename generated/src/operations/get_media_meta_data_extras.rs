// @generated from Models/Operations/GetMediaMetaDataExtras.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetMediaMetaDataExtras.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMediaMetaDataExtras {
    /// Optional. Example: `1`.
    pub size: Option<i64>,
}

impl wire::Model for GetMediaMetaDataExtras {
    const NAME: &'static str = "GetMediaMetaDataExtras";
    const FIELDS: &'static [wire::Field] = &[wire::Field::optional("size")];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.size),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.size)
    }
}

wire::model!(GetMediaMetaDataExtras);
