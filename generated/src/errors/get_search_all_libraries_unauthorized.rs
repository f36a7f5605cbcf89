// @generated from Models/Errors/GetSearchAllLibrariesUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetSearchAllLibrariesLibraryErrors;
use crate::wire;

/// Documented in `Models/Errors/GetSearchAllLibrariesUnauthorized.md`.
#[derive(Clone, Default)]
pub struct GetSearchAllLibrariesUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetSearchAllLibrariesLibraryErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetSearchAllLibrariesUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSearchAllLibrariesUnauthorized",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<GetSearchAllLibrariesLibraryErrors>>(),
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

wire::model!(GetSearchAllLibrariesUnauthorized);
