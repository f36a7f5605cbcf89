// @generated from Models/Operations/GetLibrarySectionsAllRole.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of
/// [`GetLibrarySectionsAllMetadata`](crate::operations::GetLibrarySectionsAllMetadata).
#[derive(Default)]
pub struct GetLibrarySectionsAllRole {
    /// Required. Example: `Teller`.
    pub tag: String,
}

impl GetLibrarySectionsAllRole {
    /// All fields set.
    #[inline]
    pub fn new(tag: impl Into<String>) -> Self {
        Self { tag: tag.into() }
    }
}

impl wire::Model for GetLibrarySectionsAllRole {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibrarySectionsAllRole",
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

wire::model!(GetLibrarySectionsAllRole);

impl Eq for GetLibrarySectionsAllRole {}
