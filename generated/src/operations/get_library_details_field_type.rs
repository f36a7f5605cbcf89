// @generated from Models/Operations/GetLibraryDetailsFieldType.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetLibraryDetailsOperator;
use crate::wire;

/// Documented in `Models/Operations/GetLibraryDetailsFieldType.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryDetailsFieldType {
    /// Optional. Example: `resolution`.
    pub r#type: Option<String>,

    /// Optional. The JSON key is `Operator` (says `wire.toml`).
    pub operator: Option<Vec<GetLibraryDetailsOperator>>,
}

impl wire::Model for GetLibraryDetailsFieldType {
    const NAME: &'static str = "GetLibraryDetailsFieldType";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("type", wire::STRING),
        wire::Field::Optional(
            "Operator",
            wire::shape::<Vec<GetLibraryDetailsOperator>>(),
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

wire::serde!(GetLibraryDetailsFieldType);
