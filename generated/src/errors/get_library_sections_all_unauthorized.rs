// @generated from Models/Errors/GetLibrarySectionsAllUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetLibrarySectionsAllLibraryErrors;
use crate::wire;

/// Documented in `Models/Errors/GetLibrarySectionsAllUnauthorized.md`.
#[derive(Clone, Default)]
pub struct GetLibrarySectionsAllUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetLibrarySectionsAllLibraryErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
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

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(GetLibrarySectionsAllUnauthorized);
