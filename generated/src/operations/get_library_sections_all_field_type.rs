// @generated from Models/Operations/GetLibrarySectionsAllFieldType.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetLibrarySectionsAllOperator;
use crate::wire;

/// Documented in `Models/Operations/GetLibrarySectionsAllFieldType.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibrarySectionsAllFieldType {
    /// Required. Example: `tag`.
    pub r#type: String,

    /// Required. The JSON key is `Operator` (says `wire.toml`).
    pub operator: Vec<GetLibrarySectionsAllOperator>,
}

impl GetLibrarySectionsAllFieldType {
    /// All fields set.
    #[inline]
    pub fn new(
        r#type: impl Into<String>,
        operator: Vec<GetLibrarySectionsAllOperator>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            operator,
        }
    }
}

impl wire::Model for GetLibrarySectionsAllFieldType {
    const NAME: &'static str = "GetLibrarySectionsAllFieldType";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("type", wire::STRING),
        wire::Field::Required(
            "Operator",
            wire::shape::<Vec<GetLibrarySectionsAllOperator>>(),
        ),
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

wire::serde!(GetLibrarySectionsAllFieldType);
