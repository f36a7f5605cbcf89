// @generated from Models/Operations/GetLibraryHubsHub.md: change the docs, not this file.

use crate::operations::GetLibraryHubsMetadata;
use crate::wire;

/// 12 fields; part of
/// [`GetLibraryHubsMediaContainer`](crate::operations::GetLibraryHubsMediaContainer).
#[derive(Default)]
pub struct GetLibraryHubsHub {
    /// Optional. Example: `/library/sections/1/all?sort=lastViewedAt:desc&unwatched=0&viewOffset=0`.
    pub key: Option<String>,

    /// Optional. Example: `Recently Played Movies`.
    pub title: Option<String>,

    /// Optional. Example: `movie`.
    pub r#type: Option<String>,

    /// Optional. Example: `movie.recentlyviewed.1`.
    #[doc(alias = "hubIdentifier")]
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
    #[doc(alias = "hubKey")]
    pub hub_key: Option<String>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    #[doc(alias = "Metadata")]
    pub metadata: Option<Vec<GetLibraryHubsMetadata>>,

    /// Optional. Example: `true`.
    pub promoted: Option<bool>,

    /// Optional. Example: `true`.
    pub random: Option<bool>,
}

impl wire::Model for GetLibraryHubsHub {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryHubsHub",
        &[
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("title", wire::STRING),
            wire::Field::Optional("type", wire::STRING),
            wire::Field::Optional("hubIdentifier", wire::STRING),
            wire::Field::Optional("context", wire::STRING),
            wire::Field::Optional("size", wire::INTEGER),
            wire::Field::Optional("more", wire::BOOLEAN),
            wire::Field::Optional("style", wire::STRING),
            wire::Field::Optional("hubKey", wire::STRING),
            wire::Field::Optional(
                "Metadata",
                wire::shape::<Vec<GetLibraryHubsMetadata>>(),
            ),
            wire::Field::Optional("promoted", wire::BOOLEAN),
            wire::Field::Optional("random", wire::BOOLEAN),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.key,
                    &mut self.title,
                    &mut self.r#type,
                    &mut self.hub_identifier,
                    &mut self.context,
                    &mut self.size,
                ),
                (
                    &mut self.more,
                    &mut self.style,
                    &mut self.hub_key,
                    &mut self.metadata,
                    &mut self.promoted,
                    &mut self.random,
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.key,
                &self.title,
                &self.r#type,
                &self.hub_identifier,
                &self.context,
                &self.size,
            ),
            (
                &self.more,
                &self.style,
                &self.hub_key,
                &self.metadata,
                &self.promoted,
                &self.random,
            ),
        ))
    }
}

wire::model!(GetLibraryHubsHub);
