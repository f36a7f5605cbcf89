// @generated from Models/Operations/GetPlaylistContentsRequest.md: change the docs, not this file.

use crate::operations::GetPlaylistContentsQueryParamType;
use crate::wire;

/// 2 fields.
#[derive(Default)]
pub struct GetPlaylistContentsRequest {
    /// Required.
    #[doc(alias = "playlistID")]
    pub playlist_id: f64,

    /// Required. Example: `2`.
    pub r#type: GetPlaylistContentsQueryParamType,
}

impl GetPlaylistContentsRequest {
    /// All fields set.
    #[inline]
    pub fn new(playlist_id: f64, r#type: GetPlaylistContentsQueryParamType) -> Self {
        Self { playlist_id, r#type }
    }
}

impl wire::Model for GetPlaylistContentsRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetPlaylistContentsRequest",
        &[
            wire::Field::Required("playlistID", wire::FLOAT),
            wire::Field::Required(
                "type",
                wire::shape::<GetPlaylistContentsQueryParamType>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.playlist_id, &mut self.r#type))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.playlist_id, &self.r#type))
    }
}

wire::model!(GetPlaylistContentsRequest);

/// `GET /playlists/{playlistID}/items`.
///
/// What a playlist lists.
#[cfg(feature = "calls")]
impl wire::Call for GetPlaylistContentsRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getPlaylistContents",
        method: "GET",
        path: "/playlists/{playlistID}/items",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Path("playlistID"), wire::Place::Query("type")],
    };
    type Output = wire::Json<crate::operations::GetPlaylistContentsResponseBody>;
    type Fault = GetPlaylistContentsFault;
}

/// The documented errors of `GET /playlists/{playlistID}/items`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetPlaylistContentsFault {
    /// Status 400.
    BadRequest(crate::errors::GetPlaylistContentsBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetPlaylistContentsUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetPlaylistContentsFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
