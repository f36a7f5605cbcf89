// @generated from Models/Operations/GetPlaylistRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetPlaylistRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPlaylistRequest {
    /// Required.
    pub playlist_id: f64,
}

impl GetPlaylistRequest {
    /// All fields set.
    #[inline]
    pub fn new(playlist_id: f64) -> Self {
        Self { playlist_id }
    }
}

impl wire::Model for GetPlaylistRequest {
    const NAME: &'static str = "GetPlaylistRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("playlistID", wire::FLOAT),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.playlist_id),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.playlist_id);
    }
}

wire::serde!(GetPlaylistRequest);
