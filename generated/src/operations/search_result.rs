// @generated from Models/Operations/SearchResult.md: change the docs, not this file.

use crate::operations::{GetSearchAllLibrariesDirectory, GetSearchAllLibrariesMetadata};
use crate::wire;

/// 3 fields; part of
/// [`GetSearchAllLibrariesMediaContainer`](crate::operations::GetSearchAllLibrariesMediaContainer).
#[derive(Default)]
pub struct SearchResult {
    /// Required. Example: `0.92`.
    pub score: f64,

    /// Optional. The JSON key is `Directory` (says `wire.toml`).
    #[doc(alias = "Directory")]
    pub directory: Option<GetSearchAllLibrariesDirectory>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    #[doc(alias = "Metadata")]
    pub metadata: Option<GetSearchAllLibrariesMetadata>,
}

impl SearchResult {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(score: f64) -> Self {
        Self { score, ..Self::default() }
    }
}

impl wire::Model for SearchResult {
    const OBJECT: wire::Object = wire::Object::of(
        "SearchResult",
        &[
            wire::Field::Required("score", wire::FLOAT),
            wire::Field::Optional(
                "Directory",
                wire::shape::<GetSearchAllLibrariesDirectory>(),
            ),
            wire::Field::Optional(
                "Metadata",
                wire::shape::<GetSearchAllLibrariesMetadata>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.score, &mut self.directory, &mut self.metadata))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.score, &self.directory, &self.metadata))
    }
}

wire::model!(SearchResult);
