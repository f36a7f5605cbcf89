// @generated from Models/Operations/Collection.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of
/// [`GetRecentlyAddedMetadata`](crate::operations::GetRecentlyAddedMetadata).
#[derive(Default)]
pub struct Collection {
    /// Required. Example: `My Awesome Collection`.
    pub tag: String,
}

impl Collection {
    /// All fields set.
    #[inline]
    pub fn new(tag: impl Into<String>) -> Self {
        Self { tag: tag.into() }
    }
}

impl wire::Model for Collection {
    const OBJECT: wire::Object = wire::Object::of(
        "Collection",
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

wire::model!(Collection);

impl Eq for Collection {}
