// @generated from Models/Operations/UpdatePlaylistRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/UpdatePlaylistRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    const NAME: &'static str = "UpdatePlaylistRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("playlistID", wire::FLOAT),
        wire::Field::Optional("title", wire::STRING),
        wire::Field::Optional("summary", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.playlist_id),
            1 => value.read(&mut self.title),
            2 => value.read(&mut self.summary),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.playlist_id);
        to.put(&self.title);
        to.put(&self.summary);
    }
}

wire::serde!(UpdatePlaylistRequest);
