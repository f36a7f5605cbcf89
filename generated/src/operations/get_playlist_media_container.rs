// @generated from Models/Operations/GetPlaylistMediaContainer.md: change the docs, not this file.

use crate::operations::GetPlaylistMetadata;
use crate::wire;

/// 2 fields; part of [`GetPlaylistResponseBody`](crate::operations::GetPlaylistResponseBody).
#[derive(Default)]
pub struct GetPlaylistMediaContainer {
    /// Optional. Example: `1`.
    pub size: Option<i64>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    #[doc(alias = "Metadata")]
    pub metadata: Option<Vec<GetPlaylistMetadata>>,
}

impl wire::Model for GetPlaylistMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetPlaylistMediaContainer",
        &[
            wire::Field::Optional("size", wire::INTEGER),
            wire::Field::Optional("Metadata", wire::shape::<Vec<GetPlaylistMetadata>>()),
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

wire::model!(GetPlaylistMediaContainer);

impl Eq for GetPlaylistMediaContainer {}
