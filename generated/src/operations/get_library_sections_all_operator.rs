// @generated from Models/Operations/GetLibrarySectionsAllOperator.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibrarySectionsAllOperator.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibrarySectionsAllOperator {
    /// Required. Example: `=`.
    pub key: String,

    /// Required. Example: `is`.
    pub title: String,
}

impl GetLibrarySectionsAllOperator {
    /// All fields set.
    #[inline]
    pub fn new(key: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            title: title.into(),
        }
    }
}

impl wire::Model for GetLibrarySectionsAllOperator {
    const NAME: &'static str = "GetLibrarySectionsAllOperator";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("key", wire::STRING),
        wire::Field::Required("title", wire::STRING),
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

wire::serde!(GetLibrarySectionsAllOperator);
