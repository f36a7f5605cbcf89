// @generated from Models/Operations/GetMediaPostersMediaContainer.md: change the docs, not this file.

use crate::operations::GetMediaPostersMetadata;
use crate::wire;

/// 5 fields; part of
/// [`GetMediaPostersResponseBody`](crate::operations::GetMediaPostersResponseBody).
#[derive(Default)]
pub struct GetMediaPostersMediaContainer {
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
    pub metadata: Vec<GetMediaPostersMetadata>,
}

impl wire::Model for GetMediaPostersMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMediaPostersMediaContainer",
        &[
            wire::Field::Required("size", wire::INTEGER),
            wire::Field::Required("mediaTagVersion", wire::INTEGER),
            wire::Field::Required("mediaTagPrefix", wire::STRING),
            wire::Field::Required("identifier", wire::STRING),
            wire::Field::Required(
                "Metadata",
                wire::shape::<Vec<GetMediaPostersMetadata>>(),
            ),
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

wire::model!(GetMediaPostersMediaContainer);

impl Eq for GetMediaPostersMediaContainer {}
