// @generated from Models/Operations/GetLibraryItemsGenre.md: change the docs, not this file.

use crate::wire;

/// 2 fields; part of [`GetLibraryItemsMetadata`](crate::operations::GetLibraryItemsMetadata).
#[derive(Default)]
pub struct GetLibraryItemsGenre {
    /// Required. Example: `259`.
    pub id: i64,

    /// Required. Example: `Crime`.
    pub tag: String,
}

impl GetLibraryItemsGenre {
    /// All fields set.
    #[inline]
    pub fn new(id: i64, tag: impl Into<String>) -> Self {
        Self { id, tag: tag.into() }
    }
}

impl wire::Model for GetLibraryItemsGenre {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryItemsGenre",
        &[
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Required("tag", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.id, &mut self.tag))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.id, &self.tag))
    }
}

wire::model!(GetLibraryItemsGenre);

impl Eq for GetLibraryItemsGenre {}
