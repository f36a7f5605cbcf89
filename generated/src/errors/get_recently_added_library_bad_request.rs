// @generated from Models/Errors/GetRecentlyAddedLibraryBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetRecentlyAddedLibraryErrors;
use crate::wire;

/// Documented in `Models/Errors/GetRecentlyAddedLibraryBadRequest.md`.
#[derive(Clone, Default)]
pub struct GetRecentlyAddedLibraryBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetRecentlyAddedLibraryErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetRecentlyAddedLibraryBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetRecentlyAddedLibraryBadRequest",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<GetRecentlyAddedLibraryErrors>>(),
            ),
        ],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(GetRecentlyAddedLibraryBadRequest);
