// @generated from Models/Operations/GetLibrarySectionsAllMeta.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{GetLibrarySectionsAllFieldType, GetLibrarySectionsAllType};
use crate::wire;

/// Documented in `Models/Operations/GetLibrarySectionsAllMeta.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibrarySectionsAllMeta {
    /// Optional. The JSON key is `Type` (says `wire.toml`).
    pub r#type: Option<Vec<GetLibrarySectionsAllType>>,

    /// Optional. The JSON key is `FieldType` (says `wire.toml`).
    pub field_type: Option<Vec<GetLibrarySectionsAllFieldType>>,
}

impl wire::Model for GetLibrarySectionsAllMeta {
    const NAME: &'static str = "GetLibrarySectionsAllMeta";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("Type", wire::shape::<Vec<GetLibrarySectionsAllType>>()),
        wire::Field::Optional(
            "FieldType",
            wire::shape::<Vec<GetLibrarySectionsAllFieldType>>(),
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

wire::serde!(GetLibrarySectionsAllMeta);
