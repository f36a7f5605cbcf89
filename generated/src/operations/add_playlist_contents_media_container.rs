// @generated from Models/Operations/AddPlaylistContentsMediaContainer.md: change the docs, not this file.

use crate::operations::AddPlaylistContentsMetadata;
use crate::wire;

/// 4 fields; part of
/// [`AddPlaylistContentsResponseBody`](crate::operations::AddPlaylistContentsResponseBody).
#[derive(Default)]
pub struct AddPlaylistContentsMediaContainer {
    /// Optional. Example: `1`.
    pub size: Option<i64>,

    /// Optional. Example: `1`.
    #[doc(alias = "leafCountAdded")]
    pub leaf_count_added: Option<i64>,

    /// Optional. Example: `1`.
    #[doc(alias = "leafCountRequested")]
    pub leaf_count_requested: Option<i64>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    #[doc(alias = "Metadata")]
    pub metadata: Option<Vec<AddPlaylistContentsMetadata>>,
}

impl wire::Model for AddPlaylistContentsMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "AddPlaylistContentsMediaContainer",
        &[
            wire::Field::Optional("size", wire::INTEGER),
            wire::Field::Optional("leafCountAdded", wire::INTEGER),
            wire::Field::Optional("leafCountRequested", wire::INTEGER),
            wire::Field::Optional(
                "Metadata",
                wire::shape::<Vec<AddPlaylistContentsMetadata>>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.size,
                &mut self.leaf_count_added,
                &mut self.leaf_count_requested,
                &mut self.metadata,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.size,
            &self.leaf_count_added,
            &self.leaf_count_requested,
            &self.metadata,
        ))
    }
}

wire::model!(AddPlaylistContentsMediaContainer);

impl Eq for AddPlaylistContentsMediaContainer {}
