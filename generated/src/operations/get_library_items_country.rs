// @generated from Models/Operations/GetLibraryItemsCountry.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibraryItemsCountry.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryItemsCountry {
    /// Required. Example: `259`.
    pub id: i64,

    /// Required. Example: `United States of America`.
    pub tag: String,
}

impl GetLibraryItemsCountry {
    /// All fields set.
    #[inline]
    pub fn new(id: i64, tag: impl Into<String>) -> Self {
        Self { id, tag: tag.into() }
    }
}

impl wire::Model for GetLibraryItemsCountry {
    const NAME: &'static str = "GetLibraryItemsCountry";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("id", wire::INTEGER),
        wire::Field::Required("tag", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.tag),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.tag);
    }
}

wire::serde!(GetLibraryItemsCountry);
