// @generated from Models/Operations/GetLibraryItemsMediaContainer.md: change the docs, not this file.

use crate::operations::{GetLibraryItemsMeta, GetLibraryItemsMetadata};
use crate::wire;

/// 21 fields; part of
/// [`GetLibraryItemsResponseBody`](crate::operations::GetLibraryItemsResponseBody).
#[derive(Default)]
pub struct GetLibraryItemsMediaContainer {
    /// Required. Example: `50`.
    pub size: i64,

    /// Required. Example: `50`.
    #[doc(alias = "totalSize")]
    pub total_size: i64,

    /// Required. Example: `0`.
    pub offset: i64,

    /// Required. Example: `secondary`.
    pub content: String,

    /// Required. Example: `false`.
    #[doc(alias = "allowSync")]
    pub allow_sync: bool,

    /// Required. Example: `true`.
    pub nocache: bool,

    /// Required. Example: `/:/resources/show-fanart.jpg`.
    pub art: String,

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

    /// Required. Example: `/:/resources/show.png`.
    pub thumb: String,

    /// Required. Example: `TV Series`.
    pub title1: String,

    /// Required. Example: `By Starring Actor`.
    pub title2: String,

    /// Required. Example: `secondary`.
    #[doc(alias = "viewGroup")]
    pub view_group: String,

    /// Optional. Example: `131131`.
    #[doc(alias = "viewMode")]
    pub view_mode: Option<String>,

    /// Optional. Example: `true`.
    #[doc(alias = "mixedParents")]
    pub mixed_parents: Option<bool>,

    /// Required. The JSON key is `Metadata` (says `wire.toml`).
    #[doc(alias = "Metadata")]
    pub metadata: Vec<GetLibraryItemsMetadata>,

    /// Optional. The JSON key is `Meta` (says `wire.toml`).
    #[doc(alias = "Meta")]
    pub meta: Option<GetLibraryItemsMeta>,
}

impl wire::Model for GetLibraryItemsMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryItemsMediaContainer",
        &[
            wire::Field::Required("size", wire::INTEGER),
            wire::Field::Required("totalSize", wire::INTEGER),
            wire::Field::Required("offset", wire::INTEGER),
            wire::Field::Required("content", wire::STRING),
            wire::Field::Required("allowSync", wire::BOOLEAN),
            wire::Field::Required("nocache", wire::BOOLEAN),
            wire::Field::Required("art", wire::STRING),
            wire::Field::Required("identifier", wire::STRING),
            wire::Field::Optional("librarySectionID", wire::INTEGER),
            wire::Field::Optional("librarySectionTitle", wire::STRING),
            wire::Field::Optional("librarySectionUUID", wire::STRING),
            wire::Field::Required("mediaTagPrefix", wire::STRING),
            wire::Field::Required("mediaTagVersion", wire::INTEGER),
            wire::Field::Required("thumb", wire::STRING),
            wire::Field::Required("title1", wire::STRING),
            wire::Field::Required("title2", wire::STRING),
            wire::Field::Required("viewGroup", wire::STRING),
            wire::Field::Optional("viewMode", wire::STRING),
            wire::Field::Optional("mixedParents", wire::BOOLEAN),
            wire::Field::Required(
                "Metadata",
                wire::shape::<Vec<GetLibraryItemsMetadata>>(),
            ),
            wire::Field::Optional("Meta", wire::shape::<GetLibraryItemsMeta>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.size,
                    &mut self.total_size,
                    &mut self.offset,
                    &mut self.content,
                    &mut self.allow_sync,
                    &mut self.nocache,
                ),
                (
                    &mut self.art,
                    &mut self.identifier,
                    &mut self.library_section_id,
                    &mut self.library_section_title,
                    &mut self.library_section_uuid,
                    &mut self.media_tag_prefix,
                ),
                (
                    &mut self.media_tag_version,
                    &mut self.thumb,
                    &mut self.title1,
                    &mut self.title2,
                    &mut self.view_group,
                    &mut self.view_mode,
                ),
                (&mut self.mixed_parents, &mut self.metadata, &mut self.meta),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.size,
                &self.total_size,
                &self.offset,
                &self.content,
                &self.allow_sync,
                &self.nocache,
            ),
            (
                &self.art,
                &self.identifier,
                &self.library_section_id,
                &self.library_section_title,
                &self.library_section_uuid,
                &self.media_tag_prefix,
            ),
            (
                &self.media_tag_version,
                &self.thumb,
                &self.title1,
                &self.title2,
                &self.view_group,
                &self.view_mode,
            ),
            (&self.mixed_parents, &self.metadata, &self.meta),
        ))
    }
}

wire::model!(GetLibraryItemsMediaContainer);
