// @generated from Models/Operations/GetPlaylistMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetPlaylistMetadata;
use crate::wire;

/// Documented in `Models/Operations/GetPlaylistMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPlaylistMediaContainer {
    /// Optional. Example: `1`.
    pub size: Option<i64>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    pub metadata: Option<Vec<GetPlaylistMetadata>>,
}

impl wire::Model for GetPlaylistMediaContainer {
    const NAME: &'static str = "GetPlaylistMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("size", wire::INTEGER),
        wire::Field::Optional("Metadata", wire::shape::<Vec<GetPlaylistMetadata>>()),
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

wire::serde!(GetPlaylistMediaContainer);
