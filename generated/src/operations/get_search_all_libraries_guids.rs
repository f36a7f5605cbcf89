// @generated from Models/Operations/GetSearchAllLibrariesGuids.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of
/// [`GetSearchAllLibrariesMetadata`](crate::operations::GetSearchAllLibrariesMetadata).
#[derive(Clone, Default)]
pub struct GetSearchAllLibrariesGuids {
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

impl GetSearchAllLibrariesGuids {
    /// All fields set.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl wire::Model for GetSearchAllLibrariesGuids {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSearchAllLibrariesGuids",
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

wire::model!(GetSearchAllLibrariesGuids);

impl Eq for GetSearchAllLibrariesGuids {}
