// @generated from Models/Operations/GetMetadataChildrenMediaContainer.md: change the docs, not this file.

use crate::operations::{GetMetadataChildrenDirectory, GetMetadataChildrenMetadata};
use crate::wire;

/// 24 fields; part of
/// [`GetMetadataChildrenResponseBody`](crate::operations::GetMetadataChildrenResponseBody).
#[derive(Default)]
pub struct GetMetadataChildrenMediaContainer {
    /// Optional. Example: `3`.
    pub size: Option<i64>,

    /// Optional. Example: `true`.
    #[doc(alias = "allowSync")]
    pub allow_sync: Option<bool>,

    /// Optional. Example: `/library/metadata/30072/art/1705739923`.
    pub art: Option<String>,

    /// Optional. Example: `com.plexapp.plugins.library`.
    pub identifier: Option<String>,

    /// Optional. Example: `30072`.
    pub key: Option<String>,

    /// Optional. Example: `2`.
    #[doc(alias = "librarySectionID")]
    pub library_section_id: Option<i64>,

    /// Optional. Example: `TV Shows`.
    #[doc(alias = "librarySectionTitle")]
    pub library_section_title: Option<String>,

    /// Optional. Example: `4bb2521c-8ba9-459b-aaee-8ab8bc35eabd`.
    #[doc(alias = "librarySectionUUID")]
    pub library_section_uuid: Option<String>,

    /// Optional. Example: `/system/bundle/media/flags/`.
    #[doc(alias = "mediaTagPrefix")]
    pub media_tag_prefix: Option<String>,

    /// Optional. Example: `1701731894`.
    #[doc(alias = "mediaTagVersion")]
    pub media_tag_version: Option<i64>,

    /// Optional. Example: `true`.
    pub nocache: Option<bool>,

    /// Optional. Example: `1`.
    #[doc(alias = "parentIndex")]
    pub parent_index: Option<i64>,

    /// Optional. Example: `Reacher`.
    #[doc(alias = "parentTitle")]
    pub parent_title: Option<String>,

    /// Optional. Example: `2022`.
    #[doc(alias = "parentYear")]
    pub parent_year: Option<i64>,

    /// Optional. Example: `A wanderer is arrested for a killing he had no part in, and looks into what the town hides.`.
    pub summary: Option<String>,

    /// Optional. Example: `/library/metadata/30072/theme/1705739923`.
    pub theme: Option<String>,

    /// Optional. Example: `/library/metadata/30072/thumb/1705739923`.
    pub thumb: Option<String>,

    /// Optional. Example: `TV Shows`.
    pub title1: Option<String>,

    /// Optional. Example: `Reacher`.
    pub title2: Option<String>,

    /// Optional. Example: `season`.
    #[doc(alias = "viewGroup")]
    pub view_group: Option<String>,

    /// Optional. Example: `65593`.
    #[doc(alias = "viewMode")]
    pub view_mode: Option<i64>,

    /// Optional. The JSON key is `Directory` (says `wire.toml`). Example:
    ///
    /// ```json
    /// [
    /// {
    /// "leafCount": 16,
    /// "thumb": "/library/metadata/30072/thumb/1705739923",
    /// "viewedLeafCount": 16,
    /// "key": "/library/metadata/30072/allLeaves",
    /// "title": "All episodes"
    /// }
    /// ]
    /// ```
    #[doc(alias = "Directory")]
    pub directory: Option<Vec<GetMetadataChildrenDirectory>>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    #[doc(alias = "Metadata")]
    pub metadata: Option<Vec<GetMetadataChildrenMetadata>>,

    /// Optional. Not in the docs: seen in `tv_seasons.json` at `$.MediaContainer.banner`.
    pub banner: Option<String>,
}

impl wire::Model for GetMetadataChildrenMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMetadataChildrenMediaContainer",
        &[
            wire::Field::Optional("size", wire::INTEGER),
            wire::Field::Optional("allowSync", wire::BOOLEAN),
            wire::Field::Optional("art", wire::STRING),
            wire::Field::Optional("identifier", wire::STRING),
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("librarySectionID", wire::INTEGER),
            wire::Field::Optional("librarySectionTitle", wire::STRING),
            wire::Field::Optional("librarySectionUUID", wire::STRING),
            wire::Field::Optional("mediaTagPrefix", wire::STRING),
            wire::Field::Optional("mediaTagVersion", wire::INTEGER),
            wire::Field::Optional("nocache", wire::BOOLEAN),
            wire::Field::Optional("parentIndex", wire::INTEGER),
            wire::Field::Optional("parentTitle", wire::STRING),
            wire::Field::Optional("parentYear", wire::INTEGER),
            wire::Field::Optional("summary", wire::STRING),
            wire::Field::Optional("theme", wire::STRING),
            wire::Field::Optional("thumb", wire::STRING),
            wire::Field::Optional("title1", wire::STRING),
            wire::Field::Optional("title2", wire::STRING),
            wire::Field::Optional("viewGroup", wire::STRING),
            wire::Field::Optional("viewMode", wire::INTEGER),
            wire::Field::Optional(
                "Directory",
                wire::shape::<Vec<GetMetadataChildrenDirectory>>(),
            ),
            wire::Field::Optional(
                "Metadata",
                wire::shape::<Vec<GetMetadataChildrenMetadata>>(),
            ),
            wire::Field::Optional("banner", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.size,
                    &mut self.allow_sync,
                    &mut self.art,
                    &mut self.identifier,
                    &mut self.key,
                    &mut self.library_section_id,
                ),
                (
                    &mut self.library_section_title,
                    &mut self.library_section_uuid,
                    &mut self.media_tag_prefix,
                    &mut self.media_tag_version,
                    &mut self.nocache,
                    &mut self.parent_index,
                ),
                (
                    &mut self.parent_title,
                    &mut self.parent_year,
                    &mut self.summary,
                    &mut self.theme,
                    &mut self.thumb,
                    &mut self.title1,
                ),
                (
                    &mut self.title2,
                    &mut self.view_group,
                    &mut self.view_mode,
                    &mut self.directory,
                    &mut self.metadata,
                    &mut self.banner,
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.size,
                &self.allow_sync,
                &self.art,
                &self.identifier,
                &self.key,
                &self.library_section_id,
            ),
            (
                &self.library_section_title,
                &self.library_section_uuid,
                &self.media_tag_prefix,
                &self.media_tag_version,
                &self.nocache,
                &self.parent_index,
            ),
            (
                &self.parent_title,
                &self.parent_year,
                &self.summary,
                &self.theme,
                &self.thumb,
                &self.title1,
            ),
            (
                &self.title2,
                &self.view_group,
                &self.view_mode,
                &self.directory,
                &self.metadata,
                &self.banner,
            ),
        ))
    }
}

wire::model!(GetMetadataChildrenMediaContainer);

impl Eq for GetMetadataChildrenMediaContainer {}
