// @generated from Models/Operations/GetTopWatchedContentGenre.md: change the docs, not this file.

use crate::wire;

/// 3 fields; part of
/// [`GetTopWatchedContentMetadata`](crate::operations::GetTopWatchedContentMetadata).
#[derive(Default)]
pub struct GetTopWatchedContentGenre {
    /// Optional. Example: `184`.
    pub id: Option<i64>,

    /// Optional. Example: `genre=184`.
    pub filter: Option<String>,

    /// Optional. Example: `Thriller`.
    pub tag: Option<String>,
}

impl wire::Model for GetTopWatchedContentGenre {
    const OBJECT: wire::Object = wire::Object::of(
        "GetTopWatchedContentGenre",
        &[
            wire::Field::Optional("id", wire::INTEGER),
            wire::Field::Optional("filter", wire::STRING),
            wire::Field::Optional("tag", wire::STRING),
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

wire::model!(GetTopWatchedContentGenre);

impl Eq for GetTopWatchedContentGenre {}
