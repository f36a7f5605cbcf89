// @generated from Models/Operations/GetRecentlyAddedFieldType.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetRecentlyAddedOperator;
use crate::wire;

/// Documented in `Models/Operations/GetRecentlyAddedFieldType.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRecentlyAddedFieldType {
    /// Required. Example: `tag`.
    pub r#type: String,

    /// Required. The JSON key is `Operator` (says `wire.toml`).
    pub operator: Vec<GetRecentlyAddedOperator>,
}

impl GetRecentlyAddedFieldType {
    /// All fields set.
    #[inline]
    pub fn new(
        r#type: impl Into<String>,
        operator: Vec<GetRecentlyAddedOperator>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            operator,
        }
    }
}

impl wire::Model for GetRecentlyAddedFieldType {
    const NAME: &'static str = "GetRecentlyAddedFieldType";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("type", wire::STRING),
        wire::Field::Required("Operator", wire::shape::<Vec<GetRecentlyAddedOperator>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.r#type),
            1 => value.read(&mut self.operator),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.r#type);
        to.put(&self.operator);
    }
}

wire::serde!(GetRecentlyAddedFieldType);
