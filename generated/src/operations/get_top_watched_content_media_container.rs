// @generated from Models/Operations/GetTopWatchedContentMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetTopWatchedContentMetadata;
use crate::wire;

/// Documented in `Models/Operations/GetTopWatchedContentMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTopWatchedContentMediaContainer {
    /// Required. Example: `50`.
    pub size: i64,

    /// Required. Example: `false`.
    pub allow_sync: bool,

    /// Required. Example: `com.plexapp.plugins.library`.
    pub identifier: String,

    /// Required. Example: `/system/bundle/media/flags/`.
    pub media_tag_prefix: String,

    /// Required. Example: `1734362201`.
    pub media_tag_version: i64,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    pub metadata: Option<Vec<GetTopWatchedContentMetadata>>,
}

impl wire::Model for GetTopWatchedContentMediaContainer {
    const NAME: &'static str = "GetTopWatchedContentMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("size", wire::INTEGER),
        wire::Field::Required("allowSync", wire::BOOLEAN),
        wire::Field::Required("identifier", wire::STRING),
        wire::Field::Required("mediaTagPrefix", wire::STRING),
        wire::Field::Required("mediaTagVersion", wire::INTEGER),
        wire::Field::Optional(
            "Metadata",
            wire::shape::<Vec<GetTopWatchedContentMetadata>>(),
        ),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.allow_sync),
            2 => value.read(&mut self.identifier),
            3 => value.read(&mut self.media_tag_prefix),
            4 => value.read(&mut self.media_tag_version),
            5 => value.read(&mut self.metadata),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.size);
        to.put(&self.allow_sync);
        to.put(&self.identifier);
        to.put(&self.media_tag_prefix);
        to.put(&self.media_tag_version);
        to.put(&self.metadata);
    }
}

wire::serde!(GetTopWatchedContentMediaContainer);
