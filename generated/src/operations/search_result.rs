// @generated from Models/Operations/SearchResult.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{GetSearchAllLibrariesDirectory, GetSearchAllLibrariesMetadata};
use crate::wire;

/// Documented in `Models/Operations/SearchResult.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchResult {
    /// Required. Example: `0.92`.
    pub score: f64,

    /// Optional.
    pub directory: Option<GetSearchAllLibrariesDirectory>,

    /// Optional.
    pub metadata: Option<GetSearchAllLibrariesMetadata>,
}

impl SearchResult {
    /// The required fields set, all others left out.
    pub fn new(score: f64) -> Self {
        Self { score, ..Self::default() }
    }
}

impl wire::Model for SearchResult {
    const NAME: &'static str = "SearchResult";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("score"),
        wire::Field::optional("directory"),
        wire::Field::optional("metadata"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.score),
            1 => value.read(&mut self.directory),
            2 => value.read(&mut self.metadata),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.score)?;
        entries.put(&self.directory)?;
        entries.put(&self.metadata)
    }
}

wire::model!(SearchResult);
