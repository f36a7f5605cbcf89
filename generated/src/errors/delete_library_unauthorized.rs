// @generated from Models/Errors/DeleteLibraryUnauthorized.md: change the docs, not this file.

use crate::errors::DeleteLibraryLibraryErrors;
use crate::wire;

/// 2 fields.
#[derive(Debug, Clone, Default)]
pub struct DeleteLibraryUnauthorized {
    /// Optional.
    pub errors: Option<Vec<DeleteLibraryLibraryErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for DeleteLibraryUnauthorized {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for DeleteLibraryUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "DeleteLibraryUnauthorized",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<DeleteLibraryLibraryErrors>>(),
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

wire::json!(DeleteLibraryUnauthorized);
