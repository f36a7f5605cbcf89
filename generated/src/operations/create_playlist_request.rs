// @generated from Models/Operations/CreatePlaylistRequest.md: change the docs, not this file.

use crate::operations::{CreatePlaylistQueryParamType, Smart};
use crate::wire;

/// 5 fields.
#[derive(Default)]
pub struct CreatePlaylistRequest {
    /// Required.
    pub title: String,

    /// Required.
    pub r#type: CreatePlaylistQueryParamType,

    /// Required.
    pub smart: Smart,

    /// Required.
    pub uri: String,

    /// Optional.
    #[doc(alias = "playQueueID")]
    pub play_queue_id: Option<f64>,
}

impl CreatePlaylistRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(
        title: impl Into<String>,
        r#type: CreatePlaylistQueryParamType,
        smart: Smart,
        uri: impl Into<String>,
    ) -> Self {
        Self {
            title: title.into(),
            r#type,
            smart,
            uri: uri.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for CreatePlaylistRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "CreatePlaylistRequest",
        &[
            wire::Field::Required("title", wire::STRING),
            wire::Field::Required("type", wire::shape::<CreatePlaylistQueryParamType>()),
            wire::Field::Required("smart", wire::shape::<Smart>()),
            wire::Field::Required("uri", wire::STRING),
            wire::Field::Optional("playQueueID", wire::FLOAT),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.title,
                &mut self.r#type,
                &mut self.smart,
                &mut self.uri,
                &mut self.play_queue_id,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.title, &self.r#type, &self.smart, &self.uri, &self.play_queue_id))
    }
}

wire::model!(CreatePlaylistRequest);

/// `POST /playlists`.
///
/// Makes a playlist.
#[cfg(feature = "calls")]
impl wire::Call for CreatePlaylistRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "createPlaylist",
        method: "POST",
        path: "/playlists",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[
            wire::Place::Query("title"),
            wire::Place::Query("type"),
            wire::Place::Query("smart"),
            wire::Place::Query("uri"),
            wire::Place::Query("playQueueID"),
        ],
    };
    type Output = wire::Json<crate::operations::CreatePlaylistResponseBody>;
    type Fault = CreatePlaylistFault;
}

/// The documented errors of `POST /playlists`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum CreatePlaylistFault {
    /// Status 400.
    BadRequest(crate::errors::CreatePlaylistBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::CreatePlaylistUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for CreatePlaylistFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
