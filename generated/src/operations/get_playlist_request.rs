// @generated from Models/Operations/GetPlaylistRequest.md: change the docs, not this file.

use crate::wire;

/// 1 field.
#[derive(Default)]
pub struct GetPlaylistRequest {
    /// Required.
    #[doc(alias = "playlistID")]
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
    const OBJECT: wire::Object = wire::Object::of(
        "GetPlaylistRequest",
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

wire::model!(GetPlaylistRequest);

/// `GET /playlists/{playlistID}`.
///
/// What is known of a playlist.
#[cfg(feature = "calls")]
impl wire::Call for GetPlaylistRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getPlaylist",
        method: "GET",
        path: "/playlists/{playlistID}",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Path("playlistID")],
    };
    type Output = wire::Json<crate::operations::GetPlaylistResponseBody>;
    type Fault = GetPlaylistFault;
}

/// The documented errors of `GET /playlists/{playlistID}`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetPlaylistFault {
    /// Status 400.
    BadRequest(crate::errors::GetPlaylistBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetPlaylistUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetPlaylistFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
