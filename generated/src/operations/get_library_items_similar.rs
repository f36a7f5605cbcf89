// @generated from Models/Operations/GetLibraryItemsSimilar.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibraryItemsSimilar.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryItemsSimilar {
    /// Required. Example: `26`.
    pub id: i64,

    /// Required. Example: `similar=26`.
    pub filter: String,

    /// Required. Example: `Breaking Bad`.
    pub tag: String,
}

impl GetLibraryItemsSimilar {
    /// All fields set.
    #[inline]
    pub fn new(id: i64, filter: impl Into<String>, tag: impl Into<String>) -> Self {
        Self {
            id,
            filter: filter.into(),
            tag: tag.into(),
        }
    }
}

impl wire::Model for GetLibraryItemsSimilar {
    const NAME: &'static str = "GetLibraryItemsSimilar";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("id", wire::INTEGER),
        wire::Field::Required("filter", wire::STRING),
        wire::Field::Required("tag", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.filter),
            2 => value.read(&mut self.tag),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.filter);
        to.put(&self.tag);
    }
}

wire::serde!(GetLibraryItemsSimilar);
