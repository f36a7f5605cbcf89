// @generated from Models/Operations/GetLibraryDetailsFieldType.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetLibraryDetailsOperator;
use crate::wire;

/// Documented in `Models/Operations/GetLibraryDetailsFieldType.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryDetailsFieldType {
    /// Optional. Example: `resolution`.
    pub r#type: Option<String>,

    /// Optional.
    pub operator: Option<Vec<GetLibraryDetailsOperator>>,
}

impl wire::Model for GetLibraryDetailsFieldType {
    const NAME: &'static str = "GetLibraryDetailsFieldType";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("type"),
        wire::Field::optional("operator"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.r#type),
            1 => value.read(&mut self.operator),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.r#type)?;
        entries.put(&self.operator)
    }
}

wire::model!(GetLibraryDetailsFieldType);
