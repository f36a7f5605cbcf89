// @generated from Models/Errors/GetLibrarySectionsAllUnauthorized.md: change the docs, not this file.

use crate::errors::GetLibrarySectionsAllLibraryErrors;
use crate::wire;

/// 2 fields.
#[derive(Debug, Clone, Default)]
pub struct GetLibrarySectionsAllUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetLibrarySectionsAllLibraryErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetLibrarySectionsAllUnauthorized {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetLibrarySectionsAllUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibrarySectionsAllUnauthorized",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<GetLibrarySectionsAllLibraryErrors>>(),
            ),
        ],
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

wire::json!(GetLibrarySectionsAllUnauthorized);
