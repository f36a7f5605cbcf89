// @generated from Models/Operations/GetPlaylistsRequest.md: change the docs, not this file.

use crate::operations::{PlaylistType, QueryParamSmart};
use crate::wire;

/// 2 fields.
#[derive(Default)]
pub struct GetPlaylistsRequest {
    /// Optional.
    #[doc(alias = "playlistType")]
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

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.playlist_type, &mut self.smart))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.playlist_type, &self.smart))
    }
}

wire::model!(GetPlaylistsRequest);

impl Eq for GetPlaylistsRequest {}

/// `GET /playlists`.
///
/// The playlists of the account.
#[cfg(feature = "calls")]
impl wire::Call for GetPlaylistsRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getPlaylists",
        method: "GET",
        path: "/playlists",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Query("playlistType"), wire::Place::Query("smart")],
    };
    type Output = wire::Json<crate::operations::GetPlaylistsResponseBody>;
    type Fault = GetPlaylistsFault;
}

/// The documented errors of `GET /playlists`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetPlaylistsFault {
    /// Status 400.
    BadRequest(crate::errors::GetPlaylistsBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetPlaylistsUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetPlaylistsFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
