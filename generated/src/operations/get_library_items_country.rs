// @generated from Models/Operations/GetLibraryItemsCountry.md: change the docs, not this file.

use crate::wire;

/// 2 fields; part of [`GetLibraryItemsMetadata`](crate::operations::GetLibraryItemsMetadata).
#[derive(Default)]
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
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryItemsCountry",
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

wire::model!(GetLibraryItemsCountry);

impl Eq for GetLibraryItemsCountry {}
