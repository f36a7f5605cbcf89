// @generated from Models/Operations/GetMediaArtsMediaContainer.md: change the docs, not this file.

use crate::operations::GetMediaArtsMetadata;
use crate::wire;

/// 5 fields; part of
/// [`GetMediaArtsResponseBody`](crate::operations::GetMediaArtsResponseBody).
#[derive(Default)]
pub struct GetMediaArtsMediaContainer {
    /// Required. Example: `50`.
    pub size: i64,

    /// Required. Example: `1734362201`.
    #[doc(alias = "mediaTagVersion")]
    pub media_tag_version: i64,

    /// Required. Example: `/system/bundle/media/flags/`.
    #[doc(alias = "mediaTagPrefix")]
    pub media_tag_prefix: String,

    /// Required. Example: `com.plexapp.plugins.library`.
    pub identifier: String,

    /// Required. The JSON key is `Metadata` (says `wire.toml`).
    #[doc(alias = "Metadata")]
    pub metadata: Vec<GetMediaArtsMetadata>,
}

impl wire::Model for GetMediaArtsMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMediaArtsMediaContainer",
        &[
            wire::Field::Required("size", wire::INTEGER),
            wire::Field::Required("mediaTagVersion", wire::INTEGER),
            wire::Field::Required("mediaTagPrefix", wire::STRING),
            wire::Field::Required("identifier", wire::STRING),
            wire::Field::Required("Metadata", wire::shape::<Vec<GetMediaArtsMetadata>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.size,
                &mut self.media_tag_version,
                &mut self.media_tag_prefix,
                &mut self.identifier,
                &mut self.metadata,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.size,
            &self.media_tag_version,
            &self.media_tag_prefix,
            &self.identifier,
            &self.metadata,
        ))
    }
}

wire::model!(GetMediaArtsMediaContainer);

impl Eq for GetMediaArtsMediaContainer {}
