// @generated from Models/Operations/UpdatePlaylistRequest.md: change the docs, not this file.

use crate::wire;

/// 3 fields.
#[derive(Default)]
pub struct UpdatePlaylistRequest {
    /// Required.
    #[doc(alias = "playlistID")]
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

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.playlist_id, &mut self.title, &mut self.summary))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.playlist_id, &self.title, &self.summary))
    }
}

wire::model!(UpdatePlaylistRequest);

/// `PUT /playlists/{playlistID}`.
///
/// Changes the title or the summary of a playlist.
#[cfg(feature = "calls")]
impl wire::Call for UpdatePlaylistRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "updatePlaylist",
        method: "PUT",
        path: "/playlists/{playlistID}",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[
            wire::Place::Path("playlistID"),
            wire::Place::Query("title"),
            wire::Place::Query("summary"),
        ],
    };
    type Output = wire::Nothing;
    type Fault = UpdatePlaylistFault;
}

/// The documented errors of `PUT /playlists/{playlistID}`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum UpdatePlaylistFault {
    /// Status 400.
    BadRequest(crate::errors::UpdatePlaylistBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::UpdatePlaylistUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for UpdatePlaylistFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
