// @generated from Models/Operations/Guids.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of
/// [`GetRecentlyAddedMetadata`](crate::operations::GetRecentlyAddedMetadata).
#[derive(Default)]
pub struct Guids {
    /// Required. Example:
    ///
    /// ```json
    /// {
    /// "imdbExample": {
    /// "summary": "IMDB example",
    /// "value": "imdb://tt13015952"
    /// },
    /// "tmdbExample": {
    /// "summary": "TMDB example",
    /// "value": "tmdb://2434012"
    /// },
    /// "tvdbExample": {
    /// "summary": "TVDB example",
    /// "value": "tvdb://7945991"
    /// }
    /// }
    /// ```
    pub id: String,
}

impl Guids {
    /// All fields set.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl wire::Model for Guids {
    const OBJECT: wire::Object = wire::Object::of(
        "Guids",
        &[wire::Field::Required("id", wire::STRING)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.id,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.id,))
    }
}

wire::model!(Guids);

impl Eq for Guids {}
