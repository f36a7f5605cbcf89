// @generated from Models/Operations/DeletePlaylistRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/DeletePlaylistRequest.md`.
#[derive(Clone, Default)]
pub struct DeletePlaylistRequest {
    /// Required.
    pub playlist_id: f64,
}

impl DeletePlaylistRequest {
    /// All fields set.
    #[inline]
    pub fn new(playlist_id: f64) -> Self {
        Self { playlist_id }
    }
}

impl wire::Model for DeletePlaylistRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "DeletePlaylistRequest",
        &[wire::Field::Required("playlistID", wire::FLOAT)],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.playlist_id,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.playlist_id,))
    }
}

wire::model!(DeletePlaylistRequest);
