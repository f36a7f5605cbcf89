// @generated from Models/Operations/GetLibraryItemsSimilar.md: change the docs, not this file.

use crate::wire;

/// 3 fields; part of [`GetLibraryItemsMetadata`](crate::operations::GetLibraryItemsMetadata).
#[derive(Default)]
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
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryItemsSimilar",
        &[
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Required("filter", wire::STRING),
            wire::Field::Required("tag", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.id, &mut self.filter, &mut self.tag))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.id, &self.filter, &self.tag))
    }
}

wire::model!(GetLibraryItemsSimilar);

impl Eq for GetLibraryItemsSimilar {}
