// @generated from Models/Operations/GetLibraryItemsMeta.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{GetLibraryItemsFieldType, GetLibraryItemsLibraryType};
use crate::wire;

/// Documented in `Models/Operations/GetLibraryItemsMeta.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryItemsMeta {
    /// Optional. The JSON key is `Type` (says `wire.toml`).
    pub r#type: Option<Vec<GetLibraryItemsLibraryType>>,

    /// Optional. The JSON key is `FieldType` (says `wire.toml`).
    pub field_type: Option<Vec<GetLibraryItemsFieldType>>,
}

impl wire::Model for GetLibraryItemsMeta {
    const NAME: &'static str = "GetLibraryItemsMeta";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("Type", wire::shape::<Vec<GetLibraryItemsLibraryType>>()),
        wire::Field::Optional(
            "FieldType",
            wire::shape::<Vec<GetLibraryItemsFieldType>>(),
        ),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.r#type),
            1 => value.read(&mut self.field_type),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.r#type);
        to.put(&self.field_type);
    }
}

wire::serde!(GetLibraryItemsMeta);
