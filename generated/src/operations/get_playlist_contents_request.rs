// @generated from Models/Operations/GetPlaylistContentsRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetPlaylistContentsQueryParamType;
use crate::wire;

/// Documented in `Models/Operations/GetPlaylistContentsRequest.md`.
#[derive(Clone, Default)]
pub struct GetPlaylistContentsRequest {
    /// Required.
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

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.playlist_id, &mut self.r#type))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.playlist_id, &self.r#type))
    }
}

wire::model!(GetPlaylistContentsRequest);
