// @generated from Models/Operations/FieldType.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Operator;
use crate::wire;

/// Documented in `Models/Operations/FieldType.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FieldType {
    /// Required. Example: `tag`.
    pub r#type: String,

    /// Required. The JSON key is `Operator` (says `wire.toml`).
    pub operator: Vec<Operator>,
}

impl FieldType {
    /// All fields set.
    #[inline]
    pub fn new(r#type: impl Into<String>, operator: Vec<Operator>) -> Self {
        Self {
            r#type: r#type.into(),
            operator,
        }
    }
}

impl wire::Model for FieldType {
    const NAME: &'static str = "FieldType";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("type", wire::STRING),
        wire::Field::Required("Operator", wire::shape::<Vec<Operator>>()),
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

wire::serde!(FieldType);
