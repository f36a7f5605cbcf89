// @generated from Models/Operations/GetTopWatchedContentMediaContainer.md: change the docs, not this file.

use crate::operations::GetTopWatchedContentMetadata;
use crate::wire;

/// 6 fields; part of
/// [`GetTopWatchedContentResponseBody`](crate::operations::GetTopWatchedContentResponseBody).
#[derive(Default)]
pub struct GetTopWatchedContentMediaContainer {
    /// Required. Example: `50`.
    pub size: i64,

    /// Required. Example: `false`.
    #[doc(alias = "allowSync")]
    pub allow_sync: bool,

    /// Required. Example: `com.plexapp.plugins.library`.
    pub identifier: String,

    /// Required. Example: `/system/bundle/media/flags/`.
    #[doc(alias = "mediaTagPrefix")]
    pub media_tag_prefix: String,

    /// Required. Example: `1734362201`.
    #[doc(alias = "mediaTagVersion")]
    pub media_tag_version: i64,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    #[doc(alias = "Metadata")]
    pub metadata: Option<Vec<GetTopWatchedContentMetadata>>,
}

impl wire::Model for GetTopWatchedContentMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetTopWatchedContentMediaContainer",
        &[
            wire::Field::Required("size", wire::INTEGER),
            wire::Field::Required("allowSync", wire::BOOLEAN),
            wire::Field::Required("identifier", wire::STRING),
            wire::Field::Required("mediaTagPrefix", wire::STRING),
            wire::Field::Required("mediaTagVersion", wire::INTEGER),
            wire::Field::Optional(
                "Metadata",
                wire::shape::<Vec<GetTopWatchedContentMetadata>>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.size,
                &mut self.allow_sync,
                &mut self.identifier,
                &mut self.media_tag_prefix,
                &mut self.media_tag_version,
                &mut self.metadata,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.size,
            &self.allow_sync,
            &self.identifier,
            &self.media_tag_prefix,
            &self.media_tag_version,
            &self.metadata,
        ))
    }
}

wire::model!(GetTopWatchedContentMediaContainer);
