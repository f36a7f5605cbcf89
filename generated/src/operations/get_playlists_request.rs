// @generated from Models/Operations/GetPlaylistsRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{PlaylistType, QueryParamSmart};
use crate::wire;

/// Documented in `Models/Operations/GetPlaylistsRequest.md`.
#[derive(Clone, Default)]
pub struct GetPlaylistsRequest {
    /// Optional.
    pub playlist_type: Option<PlaylistType>,

    /// Optional.
    pub smart: Option<QueryParamSmart>,
}

impl wire::Model for GetPlaylistsRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetPlaylistsRequest",
        &[
            wire::Field::Optional("playlistType", wire::shape::<PlaylistType>()),
            wire::Field::Optional("smart", wire::shape::<QueryParamSmart>()),
        ],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.playlist_type, &mut self.smart))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.playlist_type, &self.smart))
    }
}

wire::model!(GetPlaylistsRequest);
