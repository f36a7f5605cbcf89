// @generated from Models/Errors/DeletePlaylistUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::DeletePlaylistPlaylistsErrors;
use crate::wire;

/// Documented in `Models/Errors/DeletePlaylistUnauthorized.md`.
#[derive(Clone, Default)]
pub struct DeletePlaylistUnauthorized {
    /// Optional.
    pub errors: Option<Vec<DeletePlaylistPlaylistsErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for DeletePlaylistUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "DeletePlaylistUnauthorized",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<DeletePlaylistPlaylistsErrors>>(),
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

wire::model!(DeletePlaylistUnauthorized);
