// @generated from Models/Operations/AddPlaylistContentsMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::AddPlaylistContentsMetadata;
use crate::wire;

/// Documented in `Models/Operations/AddPlaylistContentsMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddPlaylistContentsMediaContainer {
    /// Optional. Example: `1`.
    pub size: Option<i64>,

    /// Optional. Example: `1`.
    pub leaf_count_added: Option<i64>,

    /// Optional. Example: `1`.
    pub leaf_count_requested: Option<i64>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    pub metadata: Option<Vec<AddPlaylistContentsMetadata>>,
}

impl wire::Model for AddPlaylistContentsMediaContainer {
    const NAME: &'static str = "AddPlaylistContentsMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("size", wire::INTEGER),
        wire::Field::Optional("leafCountAdded", wire::INTEGER),
        wire::Field::Optional("leafCountRequested", wire::INTEGER),
        wire::Field::Optional(
            "Metadata",
            wire::shape::<Vec<AddPlaylistContentsMetadata>>(),
        ),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.leaf_count_added),
            2 => value.read(&mut self.leaf_count_requested),
            3 => value.read(&mut self.metadata),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.size);
        to.put(&self.leaf_count_added);
        to.put(&self.leaf_count_requested);
        to.put(&self.metadata);
    }
}

wire::serde!(AddPlaylistContentsMediaContainer);
