// @generated from Models/Operations/GetLibrarySectionsAllWriter.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of
/// [`GetLibrarySectionsAllMetadata`](crate::operations::GetLibrarySectionsAllMetadata).
#[derive(Default)]
pub struct GetLibrarySectionsAllWriter {
    /// Required. Example: `Jamie P. Hanson`.
    pub tag: String,
}

impl GetLibrarySectionsAllWriter {
    /// All fields set.
    #[inline]
    pub fn new(tag: impl Into<String>) -> Self {
        Self { tag: tag.into() }
    }
}

impl wire::Model for GetLibrarySectionsAllWriter {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibrarySectionsAllWriter",
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

wire::model!(GetLibrarySectionsAllWriter);

impl Eq for GetLibrarySectionsAllWriter {}
