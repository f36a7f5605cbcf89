// @generated from Models/Operations/GetLibraryDetailsOperator.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibraryDetailsOperator.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryDetailsOperator {
    /// Optional. Example: `=`.
    pub key: Option<String>,

    /// Optional. Example: `is`.
    pub title: Option<String>,
}

impl wire::Model for GetLibraryDetailsOperator {
    const NAME: &'static str = "GetLibraryDetailsOperator";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("key", wire::STRING),
        wire::Field::Optional("title", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.key),
            1 => value.read(&mut self.title),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.key);
        to.put(&self.title);
    }
}

wire::serde!(GetLibraryDetailsOperator);
