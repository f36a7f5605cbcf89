// @generated from Models/Operations/GetLibrarySectionsAllMeta.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{GetLibrarySectionsAllFieldType, GetLibrarySectionsAllType};
use crate::wire;

/// Documented in `Models/Operations/GetLibrarySectionsAllMeta.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibrarySectionsAllMeta {
    /// Optional.
    pub r#type: Option<Vec<GetLibrarySectionsAllType>>,

    /// Optional.
    pub field_type: Option<Vec<GetLibrarySectionsAllFieldType>>,
}

impl wire::Model for GetLibrarySectionsAllMeta {
    const NAME: &'static str = "GetLibrarySectionsAllMeta";
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

wire::model!(GetLibrarySectionsAllMeta);
