// @generated from Models/Errors/ClearPlaylistContentsUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::ClearPlaylistContentsPlaylistsErrors;
use crate::wire;

/// Documented in `Models/Errors/ClearPlaylistContentsUnauthorized.md`.
#[derive(Clone, Default)]
pub struct ClearPlaylistContentsUnauthorized {
    /// Optional.
    pub errors: Option<Vec<ClearPlaylistContentsPlaylistsErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for ClearPlaylistContentsUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "ClearPlaylistContentsUnauthorized",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<ClearPlaylistContentsPlaylistsErrors>>(),
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

wire::model!(ClearPlaylistContentsUnauthorized);
