// @generated from Models/Operations/GetLibraryItemsCollection.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibraryItemsCollection.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryItemsCollection {
    /// Required. Example: `My Awesome Collection`.
    pub tag: String,
}

impl GetLibraryItemsCollection {
    /// All fields set.
    #[inline]
    pub fn new(tag: impl Into<String>) -> Self {
        Self { tag: tag.into() }
    }
}

impl wire::Model for GetLibraryItemsCollection {
    const NAME: &'static str = "GetLibraryItemsCollection";
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

wire::serde!(GetLibraryItemsCollection);
