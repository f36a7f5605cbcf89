// @generated from Models/Operations/CreatePlaylistMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::CreatePlaylistMetadata;
use crate::wire;

/// Documented in `Models/Operations/CreatePlaylistMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePlaylistMediaContainer {
    /// Optional. Example: `7`.
    pub size: Option<i64>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    pub metadata: Option<Vec<CreatePlaylistMetadata>>,
}

impl wire::Model for CreatePlaylistMediaContainer {
    const NAME: &'static str = "CreatePlaylistMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("size", wire::INTEGER),
        wire::Field::Optional("Metadata", wire::shape::<Vec<CreatePlaylistMetadata>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.metadata),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.size);
        to.put(&self.metadata);
    }
}

wire::serde!(CreatePlaylistMediaContainer);
