// @generated from Models/Operations/DeletePlaylistRequest.md: change the docs, not this file.

use crate::wire;

/// 1 field.
#[derive(Default)]
pub struct DeletePlaylistRequest {
    /// Required.
    #[doc(alias = "playlistID")]
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

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.playlist_id,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.playlist_id,))
    }
}

wire::model!(DeletePlaylistRequest);

/// `DELETE /playlists/{playlistID}`.
///
/// Removes a playlist. What it lists stays.
#[cfg(feature = "calls")]
impl wire::Call for DeletePlaylistRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "deletePlaylist",
        method: "DELETE",
        path: "/playlists/{playlistID}",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Path("playlistID")],
    };
    type Output = wire::Nothing;
    type Fault = DeletePlaylistFault;
}

/// The documented errors of `DELETE /playlists/{playlistID}`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum DeletePlaylistFault {
    /// Status 400.
    BadRequest(crate::errors::DeletePlaylistBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::DeletePlaylistUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for DeletePlaylistFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
