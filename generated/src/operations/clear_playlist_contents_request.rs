// @generated from Models/Operations/ClearPlaylistContentsRequest.md: change the docs, not this file.

use crate::wire;

/// 1 field.
#[derive(Default)]
pub struct ClearPlaylistContentsRequest {
    /// Required.
    #[doc(alias = "playlistID")]
    pub playlist_id: f64,
}

impl ClearPlaylistContentsRequest {
    /// All fields set.
    #[inline]
    pub fn new(playlist_id: f64) -> Self {
        Self { playlist_id }
    }
}

impl wire::Model for ClearPlaylistContentsRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "ClearPlaylistContentsRequest",
        &[wire::Field::Required("playlistID", wire::FLOAT)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.playlist_id,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.playlist_id,))
    }
}

wire::model!(ClearPlaylistContentsRequest);

/// `DELETE /playlists/{playlistID}/items`.
///
/// Empties a playlist.
#[cfg(feature = "calls")]
impl wire::Call for ClearPlaylistContentsRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "clearPlaylistContents",
        method: "DELETE",
        path: "/playlists/{playlistID}/items",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Path("playlistID")],
    };
    type Output = wire::Nothing;
    type Fault = ClearPlaylistContentsFault;
}

/// The documented errors of `DELETE /playlists/{playlistID}/items`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum ClearPlaylistContentsFault {
    /// Status 400.
    BadRequest(crate::errors::ClearPlaylistContentsBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::ClearPlaylistContentsUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for ClearPlaylistContentsFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
