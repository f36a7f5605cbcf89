// @generated from Models/Operations/CreatePlaylistMediaContainer.md: change the docs, not this file.

use crate::operations::CreatePlaylistMetadata;
use crate::wire;

/// 2 fields; part of
/// [`CreatePlaylistResponseBody`](crate::operations::CreatePlaylistResponseBody).
#[derive(Default)]
pub struct CreatePlaylistMediaContainer {
    /// Optional. Example: `7`.
    pub size: Option<i64>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    #[doc(alias = "Metadata")]
    pub metadata: Option<Vec<CreatePlaylistMetadata>>,
}

impl wire::Model for CreatePlaylistMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "CreatePlaylistMediaContainer",
        &[
            wire::Field::Optional("size", wire::INTEGER),
            wire::Field::Optional(
                "Metadata",
                wire::shape::<Vec<CreatePlaylistMetadata>>(),
            ),
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

wire::model!(CreatePlaylistMediaContainer);

impl Eq for CreatePlaylistMediaContainer {}
