// @generated from Models/Operations/GetLibrarySectionsAllGenre.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibrarySectionsAllGenre.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibrarySectionsAllGenre {
    /// Required. Example: `Crime`.
    pub tag: String,
}

impl GetLibrarySectionsAllGenre {
    /// All fields set.
    #[inline]
    pub fn new(tag: impl Into<String>) -> Self {
        Self { tag: tag.into() }
    }
}

impl wire::Model for GetLibrarySectionsAllGenre {
    const NAME: &'static str = "GetLibrarySectionsAllGenre";
    const FIELDS: &'static [wire::Field] = &[wire::Field::Required("tag", wire::STRING)];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.tag),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.tag);
    }
}

wire::serde!(GetLibrarySectionsAllGenre);
