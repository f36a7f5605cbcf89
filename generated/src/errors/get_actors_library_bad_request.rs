// @generated from Models/Errors/GetActorsLibraryBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetActorsLibraryErrors;
use crate::wire;

/// Documented in `Models/Errors/GetActorsLibraryBadRequest.md`.
#[derive(Clone, Default)]
pub struct GetActorsLibraryBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetActorsLibraryErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetActorsLibraryBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetActorsLibraryBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetActorsLibraryErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(GetActorsLibraryBadRequest);
