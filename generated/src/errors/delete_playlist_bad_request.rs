// @generated from Models/Errors/DeletePlaylistBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::DeletePlaylistErrors;
use crate::wire;

/// Documented in `Models/Errors/DeletePlaylistBadRequest.md`.
#[derive(Clone, Default)]
pub struct DeletePlaylistBadRequest {
    /// Optional.
    pub errors: Option<Vec<DeletePlaylistErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for DeletePlaylistBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "DeletePlaylistBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<DeletePlaylistErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(DeletePlaylistBadRequest);
