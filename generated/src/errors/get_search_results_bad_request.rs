// @generated from Models/Errors/GetSearchResultsBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetSearchResultsErrors;
use crate::wire;

/// Documented in `Models/Errors/GetSearchResultsBadRequest.md`.
#[derive(Clone, Default)]
pub struct GetSearchResultsBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetSearchResultsErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetSearchResultsBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSearchResultsBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetSearchResultsErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(GetSearchResultsBadRequest);
