// @generated from Models/Operations/GetSearchResultsRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetSearchResultsRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSearchResultsRequest {
    /// Required. Example: `110`.
    pub query: String,
}

impl GetSearchResultsRequest {
    /// All fields set.
    #[inline]
    pub fn new(query: impl Into<String>) -> Self {
        Self { query: query.into() }
    }
}

impl wire::Model for GetSearchResultsRequest {
    const NAME: &'static str = "GetSearchResultsRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("query", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.query),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.query);
    }
}

wire::serde!(GetSearchResultsRequest);
