// @generated from Models/Operations/GetPlaylistsRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{PlaylistType, QueryParamSmart};
use crate::wire;

/// Documented in `Models/Operations/GetPlaylistsRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPlaylistsRequest {
    /// Optional.
    pub playlist_type: Option<PlaylistType>,

    /// Optional.
    pub smart: Option<QueryParamSmart>,
}

impl wire::Model for GetPlaylistsRequest {
    const NAME: &'static str = "GetPlaylistsRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("playlistType", wire::shape::<PlaylistType>()),
        wire::Field::Optional("smart", wire::shape::<QueryParamSmart>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.playlist_type),
            1 => value.read(&mut self.smart),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.playlist_type);
        to.put(&self.smart);
    }
}

wire::serde!(GetPlaylistsRequest);
