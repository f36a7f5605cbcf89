// @generated from Models/Operations/GetPlaylistsMediaContainer.md: change the docs, not this file.

use crate::operations::GetPlaylistsMetadata;
use crate::wire;

/// 2 fields; part of
/// [`GetPlaylistsResponseBody`](crate::operations::GetPlaylistsResponseBody).
#[derive(Default)]
pub struct GetPlaylistsMediaContainer {
    /// Optional. Example: `4`.
    pub size: Option<i64>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    #[doc(alias = "Metadata")]
    pub metadata: Option<Vec<GetPlaylistsMetadata>>,
}

impl wire::Model for GetPlaylistsMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetPlaylistsMediaContainer",
        &[
            wire::Field::Optional("size", wire::INTEGER),
            wire::Field::Optional("Metadata", wire::shape::<Vec<GetPlaylistsMetadata>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.size, &mut self.metadata))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.size, &self.metadata))
    }
}

wire::model!(GetPlaylistsMediaContainer);

impl Eq for GetPlaylistsMediaContainer {}
