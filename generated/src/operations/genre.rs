// @generated from Models/Operations/Genre.md: change the docs, not this file.

use crate::wire;

/// 3 fields; part of
/// [`GetRecentlyAddedMetadata`](crate::operations::GetRecentlyAddedMetadata).
#[derive(Default)]
pub struct Genre {
    /// Required. Example: `259`.
    pub id: i64,

    /// Required. Example: `genre=19`.
    pub filter: String,

    /// Required. Example: `Crime`.
    pub tag: String,
}

impl Genre {
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

impl wire::Model for Genre {
    const OBJECT: wire::Object = wire::Object::of(
        "Genre",
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

wire::model!(Genre);

impl Eq for Genre {}
