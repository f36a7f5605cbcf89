// @generated from Models/Errors/GetLibraryHubsUnauthorized.md: change the docs, not this file.

use crate::errors::GetLibraryHubsHubsErrors;
use crate::wire;

/// 2 fields.
#[derive(Debug, Clone, Default)]
pub struct GetLibraryHubsUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetLibraryHubsHubsErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetLibraryHubsUnauthorized {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetLibraryHubsUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryHubsUnauthorized",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<GetLibraryHubsHubsErrors>>(),
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

wire::json!(GetLibraryHubsUnauthorized);
