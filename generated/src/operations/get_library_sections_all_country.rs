// @generated from Models/Operations/GetLibrarySectionsAllCountry.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of
/// [`GetLibrarySectionsAllMetadata`](crate::operations::GetLibrarySectionsAllMetadata).
#[derive(Default)]
pub struct GetLibrarySectionsAllCountry {
    /// Required. Example: `United States of America`.
    pub tag: String,
}

impl GetLibrarySectionsAllCountry {
    /// All fields set.
    #[inline]
    pub fn new(tag: impl Into<String>) -> Self {
        Self { tag: tag.into() }
    }
}

impl wire::Model for GetLibrarySectionsAllCountry {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibrarySectionsAllCountry",
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

wire::model!(GetLibrarySectionsAllCountry);

impl Eq for GetLibrarySectionsAllCountry {}
