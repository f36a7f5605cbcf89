// @generated from Models/Operations/AddPlaylistContentsRequest.md: change the docs, not this file.

use crate::wire;

/// 3 fields.
#[derive(Default)]
pub struct AddPlaylistContentsRequest {
    /// Required.
    #[doc(alias = "playlistID")]
    pub playlist_id: f64,

    /// Required. Example: `server://12345/com.plexapp.plugins.library/library/metadata/1`.
    pub uri: String,

    /// Optional. Example: `123`.
    #[doc(alias = "playQueueID")]
    pub play_queue_id: Option<f64>,
}

impl AddPlaylistContentsRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(playlist_id: f64, uri: impl Into<String>) -> Self {
        Self {
            playlist_id,
            uri: uri.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for AddPlaylistContentsRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "AddPlaylistContentsRequest",
        &[
            wire::Field::Required("playlistID", wire::FLOAT),
            wire::Field::Required("uri", wire::STRING),
            wire::Field::Optional("playQueueID", wire::FLOAT),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.playlist_id, &mut self.uri, &mut self.play_queue_id))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.playlist_id, &self.uri, &self.play_queue_id))
    }
}

wire::model!(AddPlaylistContentsRequest);

/// `PUT /playlists/{playlistID}/items`.
///
/// Adds items to a playlist.
#[cfg(feature = "calls")]
impl wire::Call for AddPlaylistContentsRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "addPlaylistContents",
        method: "PUT",
        path: "/playlists/{playlistID}/items",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[
            wire::Place::Path("playlistID"),
            wire::Place::Query("uri"),
            wire::Place::Query("playQueueID"),
        ],
    };
    type Output = wire::Json<crate::operations::AddPlaylistContentsResponseBody>;
    type Fault = AddPlaylistContentsFault;
}

/// The documented errors of `PUT /playlists/{playlistID}/items`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum AddPlaylistContentsFault {
    /// Status 400.
    BadRequest(crate::errors::AddPlaylistContentsBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::AddPlaylistContentsUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for AddPlaylistContentsFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
