// @generated from Models/Operations/Hub.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetGlobalHubsMetadata;
use crate::wire;

/// Documented in `Models/Operations/Hub.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Hub {
    /// Optional. Example: `/library/metadata/50768,65523,58188,57341,57302,57070`.
    pub hub_key: Option<String>,

    /// Optional. Example: `/playlists/all?type=15&sort=lastViewedAt:desc&playlistType=video,audio`.
    pub key: Option<String>,

    /// Optional. Example: `Recent Playlists`.
    pub title: Option<String>,

    /// Optional. Example: `playlist`.
    pub r#type: Option<String>,

    /// Optional. Example: `home.playlists`.
    pub hub_identifier: Option<String>,

    /// Optional. Example: `hub.home.playlists`.
    pub context: Option<String>,

    /// Optional. Example: `6`.
    pub size: Option<i64>,

    /// Optional. Example: `true`.
    pub more: Option<bool>,

    /// Optional. Example: `shelf`.
    pub style: Option<String>,

    /// Optional. Example: `true`.
    pub promoted: Option<bool>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    pub metadata: Option<Vec<GetGlobalHubsMetadata>>,
}

impl wire::Model for Hub {
    const NAME: &'static str = "Hub";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("hubKey", wire::STRING),
        wire::Field::Optional("key", wire::STRING),
        wire::Field::Optional("title", wire::STRING),
        wire::Field::Optional("type", wire::STRING),
        wire::Field::Optional("hubIdentifier", wire::STRING),
        wire::Field::Optional("context", wire::STRING),
        wire::Field::Optional("size", wire::INTEGER),
        wire::Field::Optional("more", wire::BOOLEAN),
        wire::Field::Optional("style", wire::STRING),
        wire::Field::Optional("promoted", wire::BOOLEAN),
        wire::Field::Optional("Metadata", wire::shape::<Vec<GetGlobalHubsMetadata>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.hub_key),
            1 => value.read(&mut self.key),
            2 => value.read(&mut self.title),
            3 => value.read(&mut self.r#type),
            4 => value.read(&mut self.hub_identifier),
            5 => value.read(&mut self.context),
            6 => value.read(&mut self.size),
            7 => value.read(&mut self.more),
            8 => value.read(&mut self.style),
            9 => value.read(&mut self.promoted),
            10 => value.read(&mut self.metadata),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.hub_key);
        to.put(&self.key);
        to.put(&self.title);
        to.put(&self.r#type);
        to.put(&self.hub_identifier);
        to.put(&self.context);
        to.put(&self.size);
        to.put(&self.more);
        to.put(&self.style);
        to.put(&self.promoted);
        to.put(&self.metadata);
    }
}

wire::serde!(Hub);
