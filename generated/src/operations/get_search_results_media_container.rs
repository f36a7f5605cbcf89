// @generated from Models/Operations/GetSearchResultsMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{GetSearchResultsMetadata, Provider};
use crate::wire;

/// Documented in `Models/Operations/GetSearchResultsMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSearchResultsMediaContainer {
    /// Optional. Example: `26`.
    pub size: Option<f64>,

    /// Optional. Example: `com.plexapp.plugins.library`.
    pub identifier: Option<String>,

    /// Optional. Example: `/system/bundle/media/flags/`.
    pub media_tag_prefix: Option<String>,

    /// Optional. Example: `1680021154`.
    pub media_tag_version: Option<f64>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    pub metadata: Option<Vec<GetSearchResultsMetadata>>,

    /// Optional. The JSON key is `Provider` (says `wire.toml`).
    pub provider: Option<Vec<Provider>>,
}

impl wire::Model for GetSearchResultsMediaContainer {
    const NAME: &'static str = "GetSearchResultsMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("size", wire::FLOAT),
        wire::Field::Optional("identifier", wire::STRING),
        wire::Field::Optional("mediaTagPrefix", wire::STRING),
        wire::Field::Optional("mediaTagVersion", wire::FLOAT),
        wire::Field::Optional(
            "Metadata",
            wire::shape::<Vec<GetSearchResultsMetadata>>(),
        ),
        wire::Field::Optional("Provider", wire::shape::<Vec<Provider>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.identifier),
            2 => value.read(&mut self.media_tag_prefix),
            3 => value.read(&mut self.media_tag_version),
            4 => value.read(&mut self.metadata),
            5 => value.read(&mut self.provider),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.size);
        to.put(&self.identifier);
        to.put(&self.media_tag_prefix);
        to.put(&self.media_tag_version);
        to.put(&self.metadata);
        to.put(&self.provider);
    }
}

wire::serde!(GetSearchResultsMediaContainer);
