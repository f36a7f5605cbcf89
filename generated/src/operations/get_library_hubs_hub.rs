// @generated from Models/Operations/GetLibraryHubsHub.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetLibraryHubsMetadata;
use crate::wire;

/// Documented in `Models/Operations/GetLibraryHubsHub.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryHubsHub {
    /// Optional. Example: `/library/sections/1/all?sort=lastViewedAt:desc&unwatched=0&viewOffset=0`.
    pub key: Option<String>,

    /// Optional. Example: `Recently Played Movies`.
    pub title: Option<String>,

    /// Optional. Example: `movie`.
    pub r#type: Option<String>,

    /// Optional. Example: `movie.recentlyviewed.1`.
    pub hub_identifier: Option<String>,

    /// Optional. Example: `hub.movie.recentlyviewed`.
    pub context: Option<String>,

    /// Optional. Example: `6`.
    pub size: Option<i64>,

    /// Optional. Example: `true`.
    pub more: Option<bool>,

    /// Optional. Example: `shelf`.
    pub style: Option<String>,

    /// Optional. Example: `/library/metadata/66485,66098,57249,11449,5858,14944`.
    pub hub_key: Option<String>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    pub metadata: Option<Vec<GetLibraryHubsMetadata>>,

    /// Optional. Example: `true`.
    pub promoted: Option<bool>,

    /// Optional. Example: `true`.
    pub random: Option<bool>,
}

impl wire::Model for GetLibraryHubsHub {
    const NAME: &'static str = "GetLibraryHubsHub";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("key", wire::STRING),
        wire::Field::Optional("title", wire::STRING),
        wire::Field::Optional("type", wire::STRING),
        wire::Field::Optional("hubIdentifier", wire::STRING),
        wire::Field::Optional("context", wire::STRING),
        wire::Field::Optional("size", wire::INTEGER),
        wire::Field::Optional("more", wire::BOOLEAN),
        wire::Field::Optional("style", wire::STRING),
        wire::Field::Optional("hubKey", wire::STRING),
        wire::Field::Optional("Metadata", wire::shape::<Vec<GetLibraryHubsMetadata>>()),
        wire::Field::Optional("promoted", wire::BOOLEAN),
        wire::Field::Optional("random", wire::BOOLEAN),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.key),
            1 => value.read(&mut self.title),
            2 => value.read(&mut self.r#type),
            3 => value.read(&mut self.hub_identifier),
            4 => value.read(&mut self.context),
            5 => value.read(&mut self.size),
            6 => value.read(&mut self.more),
            7 => value.read(&mut self.style),
            8 => value.read(&mut self.hub_key),
            9 => value.read(&mut self.metadata),
            10 => value.read(&mut self.promoted),
            11 => value.read(&mut self.random),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.key);
        to.put(&self.title);
        to.put(&self.r#type);
        to.put(&self.hub_identifier);
        to.put(&self.context);
        to.put(&self.size);
        to.put(&self.more);
        to.put(&self.style);
        to.put(&self.hub_key);
        to.put(&self.metadata);
        to.put(&self.promoted);
        to.put(&self.random);
    }
}

wire::serde!(GetLibraryHubsHub);
