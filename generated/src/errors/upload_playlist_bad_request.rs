// @generated from Models/Errors/UploadPlaylistBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::UploadPlaylistErrors;
use crate::wire;

/// Documented in `Models/Errors/UploadPlaylistBadRequest.md`.
#[derive(Clone, Default)]
pub struct UploadPlaylistBadRequest {
    /// Optional.
    pub errors: Option<Vec<UploadPlaylistErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for UploadPlaylistBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "UploadPlaylistBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<UploadPlaylistErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(UploadPlaylistBadRequest);
