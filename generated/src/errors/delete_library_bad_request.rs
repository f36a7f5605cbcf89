// @generated from Models/Errors/DeleteLibraryBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::DeleteLibraryErrors;
use crate::wire;

/// Documented in `Models/Errors/DeleteLibraryBadRequest.md`.
#[derive(Clone, Default)]
pub struct DeleteLibraryBadRequest {
    /// Optional.
    pub errors: Option<Vec<DeleteLibraryErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for DeleteLibraryBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "DeleteLibraryBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<DeleteLibraryErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(DeleteLibraryBadRequest);
