// @generated from Models/Operations/GetLibraryItemsCollection.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of [`GetLibraryItemsMetadata`](crate::operations::GetLibraryItemsMetadata).
#[derive(Clone, Default)]
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
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryItemsCollection",
        &[wire::Field::Required("tag", wire::STRING)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.tag,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.tag,))
    }
}

wire::model!(GetLibraryItemsCollection);

impl Eq for GetLibraryItemsCollection {}
