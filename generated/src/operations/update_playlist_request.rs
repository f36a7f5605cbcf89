// @generated from Models/Operations/UpdatePlaylistRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/UpdatePlaylistRequest.md`.
#[derive(Clone, Default)]
pub struct UpdatePlaylistRequest {
    /// Required.
    pub playlist_id: f64,

    /// Optional.
    pub title: Option<String>,

    /// Optional.
    pub summary: Option<String>,
}

impl UpdatePlaylistRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(playlist_id: f64) -> Self {
        Self {
            playlist_id,
            ..Self::default()
        }
    }
}

impl wire::Model for UpdatePlaylistRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "UpdatePlaylistRequest",
        &[
            wire::Field::Required("playlistID", wire::FLOAT),
            wire::Field::Optional("title", wire::STRING),
            wire::Field::Optional("summary", wire::STRING),
        ],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.playlist_id, &mut self.title, &mut self.summary))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.playlist_id, &self.title, &self.summary))
    }
}

wire::model!(UpdatePlaylistRequest);
