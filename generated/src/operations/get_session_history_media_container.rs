// @generated from Models/Operations/GetSessionHistoryMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetSessionHistoryMetadata;
use crate::wire;

/// Documented in `Models/Operations/GetSessionHistoryMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSessionHistoryMediaContainer {
    /// Optional. Example: `10855`.
    pub size: Option<i64>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    pub metadata: Option<Vec<GetSessionHistoryMetadata>>,
}

impl wire::Model for GetSessionHistoryMediaContainer {
    const NAME: &'static str = "GetSessionHistoryMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("size", wire::INTEGER),
        wire::Field::Optional(
            "Metadata",
            wire::shape::<Vec<GetSessionHistoryMetadata>>(),
        ),
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

wire::serde!(GetSessionHistoryMediaContainer);
