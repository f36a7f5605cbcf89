// @generated from Models/Operations/GetMediaMetaDataGenre.md: change the docs, not this file.

use crate::wire;

/// 4 fields; part of
/// [`GetMediaMetaDataMetadata`](crate::operations::GetMediaMetaDataMetadata).
#[derive(Default)]
pub struct GetMediaMetaDataGenre {
    /// Required. Example: `259`.
    pub id: i64,

    /// Required. Example: `Crime`.
    pub tag: String,

    /// Required. Example: `genre=19`.
    pub filter: String,

    /// Optional. Not in the docs: seen in `metadata_108.json` at `$.MediaContainer.Metadata[0].Genre[1].count`.
    pub count: Option<i64>,
}

impl GetMediaMetaDataGenre {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(id: i64, tag: impl Into<String>, filter: impl Into<String>) -> Self {
        Self {
            id,
            tag: tag.into(),
            filter: filter.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for GetMediaMetaDataGenre {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMediaMetaDataGenre",
        &[
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Required("tag", wire::STRING),
            wire::Field::Required("filter", wire::STRING),
            wire::Field::Optional("count", wire::INTEGER),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.id, &mut self.tag, &mut self.filter, &mut self.count))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.id, &self.tag, &self.filter, &self.count))
    }
}

wire::model!(GetMediaMetaDataGenre);

impl Eq for GetMediaMetaDataGenre {}
