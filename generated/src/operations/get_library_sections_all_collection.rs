// @generated from Models/Operations/GetLibrarySectionsAllCollection.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibrarySectionsAllCollection.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibrarySectionsAllCollection {
    /// Required. Example: `My Awesome Collection`.
    pub tag: String,
}

impl GetLibrarySectionsAllCollection {
    /// All fields set.
    #[inline]
    pub fn new(tag: impl Into<String>) -> Self {
        Self { tag: tag.into() }
    }
}

impl wire::Model for GetLibrarySectionsAllCollection {
    const NAME: &'static str = "GetLibrarySectionsAllCollection";
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

wire::serde!(GetLibrarySectionsAllCollection);
