// @generated from Models/Operations/SearchResult.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{GetSearchAllLibrariesDirectory, GetSearchAllLibrariesMetadata};
use crate::wire;

/// Documented in `Models/Operations/SearchResult.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchResult {
    /// Required. Example: `0.92`.
    pub score: f64,

    /// Optional. The JSON key is `Directory` (says `wire.toml`).
    pub directory: Option<GetSearchAllLibrariesDirectory>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
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
    const NAME: &'static str = "SearchResult";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("score", wire::FLOAT),
        wire::Field::Optional(
            "Directory",
            wire::shape::<GetSearchAllLibrariesDirectory>(),
        ),
        wire::Field::Optional("Metadata", wire::shape::<GetSearchAllLibrariesMetadata>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.score),
            1 => value.read(&mut self.directory),
            2 => value.read(&mut self.metadata),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.score);
        to.put(&self.directory);
        to.put(&self.metadata);
    }
}

wire::serde!(SearchResult);
