// @generated from Models/Operations/Country.md: change the docs, not this file.

use crate::wire;

/// 3 fields; part of
/// [`GetRecentlyAddedMetadata`](crate::operations::GetRecentlyAddedMetadata).
#[derive(Default)]
pub struct Country {
    /// Required. Example: `259`.
    pub id: i64,

    /// Required. Example: `United States of America`.
    pub tag: String,

    /// Required. Example: `country=19`.
    pub filter: String,
}

impl Country {
    /// All fields set.
    #[inline]
    pub fn new(id: i64, tag: impl Into<String>, filter: impl Into<String>) -> Self {
        Self {
            id,
            tag: tag.into(),
            filter: filter.into(),
        }
    }
}

impl wire::Model for Country {
    const OBJECT: wire::Object = wire::Object::of(
        "Country",
        &[
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Required("tag", wire::STRING),
            wire::Field::Required("filter", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.id, &mut self.tag, &mut self.filter))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.id, &self.tag, &self.filter))
    }
}

wire::model!(Country);

impl Eq for Country {}
