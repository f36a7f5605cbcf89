// @generated from Models/Errors/GetSearchResultsBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetSearchResultsErrors;
use crate::wire;

/// Documented in `Models/Errors/GetSearchResultsBadRequest.md`.
#[derive(Debug, Clone, Default)]
pub struct GetSearchResultsBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetSearchResultsErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetSearchResultsBadRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetSearchResultsBadRequest {
    const NAME: &'static str = "GetSearchResultsBadRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("errors", wire::shape::<Vec<GetSearchResultsErrors>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.errors),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.errors);
    }
}

wire::serde!(GetSearchResultsBadRequest);
