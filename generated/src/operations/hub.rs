// @generated from Models/Operations/Hub.md: change the docs, not this file.

use crate::operations::GetGlobalHubsMetadata;
use crate::wire;

/// 11 fields; part of
/// [`GetGlobalHubsMediaContainer`](crate::operations::GetGlobalHubsMediaContainer).
#[derive(Default)]
pub struct Hub {
    /// Optional. Example: `/library/metadata/50768,65523,58188,57341,57302,57070`.
    #[doc(alias = "hubKey")]
    pub hub_key: Option<String>,

    /// Optional. Example: `/playlists/all?type=15&sort=lastViewedAt:desc&playlistType=video,audio`.
    pub key: Option<String>,

    /// Optional. Example: `Recent Playlists`.
    pub title: Option<String>,

    /// Optional. Example: `playlist`.
    pub r#type: Option<String>,

    /// Optional. Example: `home.playlists`.
    #[doc(alias = "hubIdentifier")]
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
    #[doc(alias = "Metadata")]
    pub metadata: Option<Vec<GetGlobalHubsMetadata>>,
}

impl wire::Model for Hub {
    const OBJECT: wire::Object = wire::Object::of(
        "Hub",
        &[
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
            wire::Field::Optional(
                "Metadata",
                wire::shape::<Vec<GetGlobalHubsMetadata>>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.hub_key,
                    &mut self.key,
                    &mut self.title,
                    &mut self.r#type,
                    &mut self.hub_identifier,
                    &mut self.context,
                ),
                (
                    &mut self.size,
                    &mut self.more,
                    &mut self.style,
                    &mut self.promoted,
                    &mut self.metadata,
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.hub_key,
                &self.key,
                &self.title,
                &self.r#type,
                &self.hub_identifier,
                &self.context,
            ),
            (&self.size, &self.more, &self.style, &self.promoted, &self.metadata),
        ))
    }
}

wire::model!(Hub);

impl Eq for Hub {}
