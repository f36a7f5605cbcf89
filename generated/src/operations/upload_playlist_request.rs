// @generated from Models/Operations/UploadPlaylistRequest.md: change the docs, not this file.

use crate::operations::QueryParamForce;
use crate::wire;

/// 3 fields.
#[derive(Default)]
pub struct UploadPlaylistRequest {
    /// Required. Example: `/playlists/road-trip.m3u`.
    pub path: String,

    /// Required.
    pub force: QueryParamForce,

    /// Required. Example: `1`.
    #[doc(alias = "sectionID")]
    pub section_id: i64,
}

impl UploadPlaylistRequest {
    /// All fields set.
    #[inline]
    pub fn new(
        path: impl Into<String>,
        force: QueryParamForce,
        section_id: i64,
    ) -> Self {
        Self {
            path: path.into(),
            force,
            section_id,
        }
    }
}

impl wire::Model for UploadPlaylistRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "UploadPlaylistRequest",
        &[
            wire::Field::Required("path", wire::STRING),
            wire::Field::Required("force", wire::shape::<QueryParamForce>()),
            wire::Field::Required("sectionID", wire::INTEGER),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.path, &mut self.force, &mut self.section_id))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.path, &self.force, &self.section_id))
    }
}

wire::model!(UploadPlaylistRequest);

impl Eq for UploadPlaylistRequest {}

/// `POST /playlists/upload`.
///
/// Makes a playlist of a file on the server.
#[cfg(feature = "calls")]
impl wire::Call for UploadPlaylistRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "uploadPlaylist",
        method: "POST",
        path: "/playlists/upload",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[
            wire::Place::Query("path"),
            wire::Place::Query("force"),
            wire::Place::Query("sectionID"),
        ],
    };
    type Output = wire::Nothing;
    type Fault = UploadPlaylistFault;
}

/// The documented errors of `POST /playlists/upload`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum UploadPlaylistFault {
    /// Status 400.
    BadRequest(crate::errors::UploadPlaylistBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::UploadPlaylistUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for UploadPlaylistFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
