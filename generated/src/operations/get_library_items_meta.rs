// @generated from Models/Operations/GetLibraryItemsMeta.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{GetLibraryItemsFieldType, GetLibraryItemsLibraryType};
use crate::wire;

/// Documented in `Models/Operations/GetLibraryItemsMeta.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryItemsMeta {
    /// Optional.
    pub r#type: Option<Vec<GetLibraryItemsLibraryType>>,

    /// Optional.
    pub field_type: Option<Vec<GetLibraryItemsFieldType>>,
}

impl wire::Model for GetLibraryItemsMeta {
    const NAME: &'static str = "GetLibraryItemsMeta";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("type"),
        wire::Field::optional("fieldType"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.r#type),
            1 => value.read(&mut self.field_type),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.r#type)?;
        entries.put(&self.field_type)
    }
}

wire::model!(GetLibraryItemsMeta);
