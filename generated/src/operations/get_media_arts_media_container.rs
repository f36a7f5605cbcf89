// @generated from Models/Operations/GetMediaArtsMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetMediaArtsMetadata;
use crate::wire;

/// Documented in `Models/Operations/GetMediaArtsMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMediaArtsMediaContainer {
    /// Required. Example: `50`.
    pub size: i64,

    /// Required. Example: `1734362201`.
    pub media_tag_version: i64,

    /// Required. Example: `/system/bundle/media/flags/`.
    pub media_tag_prefix: String,

    /// Required. Example: `com.plexapp.plugins.library`.
    pub identifier: String,

    /// Required. The JSON key is `Metadata` (says `wire.toml`).
    pub metadata: Vec<GetMediaArtsMetadata>,
}

impl wire::Model for GetMediaArtsMediaContainer {
    const NAME: &'static str = "GetMediaArtsMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("size", wire::INTEGER),
        wire::Field::Required("mediaTagVersion", wire::INTEGER),
        wire::Field::Required("mediaTagPrefix", wire::STRING),
        wire::Field::Required("identifier", wire::STRING),
        wire::Field::Required("Metadata", wire::shape::<Vec<GetMediaArtsMetadata>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.media_tag_version),
            2 => value.read(&mut self.media_tag_prefix),
            3 => value.read(&mut self.identifier),
            4 => value.read(&mut self.metadata),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.size);
        to.put(&self.media_tag_version);
        to.put(&self.media_tag_prefix);
        to.put(&self.identifier);
        to.put(&self.metadata);
    }
}

wire::serde!(GetMediaArtsMediaContainer);
