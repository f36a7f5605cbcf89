// @generated from Models/Operations/UploadPlaylistRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::QueryParamForce;
use crate::wire;

/// Documented in `Models/Operations/UploadPlaylistRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UploadPlaylistRequest {
    /// Required. Example: `/home/barkley/playlist.m3u`.
    pub path: String,

    /// Required.
    pub force: QueryParamForce,

    /// Required. Example: `1`.
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
    const NAME: &'static str = "UploadPlaylistRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("path", wire::STRING),
        wire::Field::Required("force", wire::shape::<QueryParamForce>()),
        wire::Field::Required("sectionID", wire::INTEGER),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.path),
            1 => value.read(&mut self.force),
            2 => value.read(&mut self.section_id),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.path);
        to.put(&self.force);
        to.put(&self.section_id);
    }
}

wire::serde!(UploadPlaylistRequest);

/// `POST /playlists/upload`.
///
/// Makes a playlist of a file on the server.
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
#[derive(Debug, Clone, PartialEq)]
pub enum UploadPlaylistFault {
    /// Status 400.
    BadRequest(crate::errors::UploadPlaylistBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::UploadPlaylistUnauthorized),
}

impl wire::Fault for UploadPlaylistFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
