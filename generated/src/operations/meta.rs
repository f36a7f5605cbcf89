// @generated from Models/Operations/Meta.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{GetRecentlyAddedFieldType, GetRecentlyAddedType};
use crate::wire;

/// Documented in `Models/Operations/Meta.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Meta {
    /// Optional. The JSON key is `Type` (says `wire.toml`).
    pub r#type: Option<Vec<GetRecentlyAddedType>>,

    /// Optional. The JSON key is `FieldType` (says `wire.toml`).
    pub field_type: Option<Vec<GetRecentlyAddedFieldType>>,
}

impl wire::Model for Meta {
    const NAME: &'static str = "Meta";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("Type", wire::shape::<Vec<GetRecentlyAddedType>>()),
        wire::Field::Optional(
            "FieldType",
            wire::shape::<Vec<GetRecentlyAddedFieldType>>(),
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

wire::serde!(Meta);
