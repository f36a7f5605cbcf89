// @generated from Models/Errors/GetGenresLibraryBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetGenresLibraryErrors;
use crate::wire;

/// Documented in `Models/Errors/GetGenresLibraryBadRequest.md`.
#[derive(Clone, Default)]
pub struct GetGenresLibraryBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetGenresLibraryErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetGenresLibraryBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetGenresLibraryBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetGenresLibraryErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(GetGenresLibraryBadRequest);
