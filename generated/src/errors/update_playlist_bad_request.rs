// @generated from Models/Errors/UpdatePlaylistBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::UpdatePlaylistErrors;
use crate::wire;

/// Documented in `Models/Errors/UpdatePlaylistBadRequest.md`.
#[derive(Clone, Default)]
pub struct UpdatePlaylistBadRequest {
    /// Optional.
    pub errors: Option<Vec<UpdatePlaylistErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for UpdatePlaylistBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "UpdatePlaylistBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<UpdatePlaylistErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(UpdatePlaylistBadRequest);
