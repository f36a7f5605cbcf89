// @generated from Models/Errors/GetActorsLibraryBadRequest.md: change the docs, not this file.

use crate::errors::GetActorsLibraryErrors;
use crate::wire;

/// 2 fields.
#[derive(Debug, Clone, Default)]
pub struct GetActorsLibraryBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetActorsLibraryErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetActorsLibraryBadRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetActorsLibraryBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetActorsLibraryBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetActorsLibraryErrors>>())],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::json!(GetActorsLibraryBadRequest);
