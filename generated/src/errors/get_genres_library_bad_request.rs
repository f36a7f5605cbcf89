// @generated from Models/Errors/GetGenresLibraryBadRequest.md: change the docs, not this file.

use crate::errors::GetGenresLibraryErrors;
use crate::wire;

/// 2 fields.
#[derive(Debug, Clone, Default)]
pub struct GetGenresLibraryBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetGenresLibraryErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetGenresLibraryBadRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetGenresLibraryBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetGenresLibraryBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetGenresLibraryErrors>>())],
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

wire::json!(GetGenresLibraryBadRequest);
