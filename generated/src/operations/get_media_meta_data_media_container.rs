// @generated from Models/Operations/GetMediaMetaDataMediaContainer.md: change the docs, not this file.

use crate::operations::GetMediaMetaDataMetadata;
use crate::wire;

/// 9 fields; part of
/// [`GetMediaMetaDataResponseBody`](crate::operations::GetMediaMetaDataResponseBody).
#[derive(Default)]
pub struct GetMediaMetaDataMediaContainer {
    /// Required. Example: `50`.
    pub size: i64,

    /// Required. Example: `false`.
    #[doc(alias = "allowSync")]
    pub allow_sync: bool,

    /// Required. Example: `com.plexapp.plugins.library`.
    pub identifier: String,

    /// Optional. Example: `2`.
    #[doc(alias = "librarySectionID")]
    pub library_section_id: Option<i64>,

    /// Optional. Example: `TV Series`.
    #[doc(alias = "librarySectionTitle")]
    pub library_section_title: Option<String>,

    /// Optional. Example: `e69655a2-ef48-4aba-bb19-0cc34d1e7d36`.
    #[doc(alias = "librarySectionUUID")]
    pub library_section_uuid: Option<String>,

    /// Required. Example: `/system/bundle/media/flags/`.
    #[doc(alias = "mediaTagPrefix")]
    pub media_tag_prefix: String,

    /// Required. Example: `1734362201`.
    #[doc(alias = "mediaTagVersion")]
    pub media_tag_version: i64,

    /// Required. The JSON key is `Metadata` (says `wire.toml`).
    #[doc(alias = "Metadata")]
    pub metadata: Vec<GetMediaMetaDataMetadata>,
}

impl wire::Model for GetMediaMetaDataMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMediaMetaDataMediaContainer",
        &[
            wire::Field::Required("size", wire::INTEGER),
            wire::Field::Required("allowSync", wire::BOOLEAN),
            wire::Field::Required("identifier", wire::STRING),
            wire::Field::Optional("librarySectionID", wire::INTEGER),
            wire::Field::Optional("librarySectionTitle", wire::STRING),
            wire::Field::Optional("librarySectionUUID", wire::STRING),
            wire::Field::Required("mediaTagPrefix", wire::STRING),
            wire::Field::Required("mediaTagVersion", wire::INTEGER),
            wire::Field::Required(
                "Metadata",
                wire::shape::<Vec<GetMediaMetaDataMetadata>>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.size,
                    &mut self.allow_sync,
                    &mut self.identifier,
                    &mut self.library_section_id,
                    &mut self.library_section_title,
                    &mut self.library_section_uuid,
                ),
                (
                    &mut self.media_tag_prefix,
                    &mut self.media_tag_version,
                    &mut self.metadata,
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.size,
                &self.allow_sync,
                &self.identifier,
                &self.library_section_id,
                &self.library_section_title,
                &self.library_section_uuid,
            ),
            (&self.media_tag_prefix, &self.media_tag_version, &self.metadata),
        ))
    }
}

wire::model!(GetMediaMetaDataMediaContainer);
