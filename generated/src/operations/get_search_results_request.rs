// @generated from Models/Operations/GetSearchResultsRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetSearchResultsRequest.md`.
#[derive(Clone, Default)]
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
    const OBJECT: wire::Object = wire::Object::of(
        "GetSearchResultsRequest",
        &[wire::Field::Required("query", wire::STRING)],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.query,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.query,))
    }
}

wire::model!(GetSearchResultsRequest);
