// @generated from Models/Operations/GetLibraryItemsGuids.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibraryItemsGuids.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryItemsGuids {
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

impl GetLibraryItemsGuids {
    /// All fields set.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl wire::Model for GetLibraryItemsGuids {
    const NAME: &'static str = "GetLibraryItemsGuids";
    const FIELDS: &'static [wire::Field] = &[wire::Field::Required("id", wire::STRING)];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
    }
}

wire::serde!(GetLibraryItemsGuids);
