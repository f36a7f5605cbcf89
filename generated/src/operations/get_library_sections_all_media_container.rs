// @generated from Models/Operations/GetLibrarySectionsAllMediaContainer.md: change the docs, not this file.

use crate::operations::{GetLibrarySectionsAllMeta, GetLibrarySectionsAllMetadata};
use crate::wire;

/// 20 fields; part of
/// [`GetLibrarySectionsAllResponseBody`](crate::operations::GetLibrarySectionsAllResponseBody).
#[derive(Default)]
pub struct GetLibrarySectionsAllMediaContainer {
    /// Required. Example: `50`.
    pub size: i64,

    /// Optional. Documented as required, and may be missing (seen in `movie_library.json` at `$.MediaContainer`).
    /// Example: `50`.
    #[doc(alias = "totalSize")]
    pub total_size: Option<i64>,

    /// Optional. Documented as required, and may be missing (seen in `movie_library.json` at `$.MediaContainer`).
    /// Example: `0`.
    pub offset: Option<i64>,

    /// Required. Example: `false`.
    #[doc(alias = "allowSync")]
    pub allow_sync: bool,

    /// Required. Example: `/:/resources/show-fanart.jpg`.
    pub art: String,

    /// Optional. Documented as required, and may be missing (seen in `movie_library.json` at `$.MediaContainer`).
    /// Example: `secondary`.
    pub content: Option<String>,

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

    /// Optional. Documented as required, and may be missing (seen in `movie_library.json` at `$.MediaContainer`).
    /// Example: `true`.
    pub nocache: Option<bool>,

    /// Required. Example: `TV Series`.
    pub title1: String,

    /// Required. Example: `By Starring Actor`.
    pub title2: String,

    /// Required. Example: `secondary`.
    #[doc(alias = "viewGroup")]
    pub view_group: String,

    /// Optional. The JSON key is `Meta` (says `wire.toml`).
    #[doc(alias = "Meta")]
    pub meta: Option<GetLibrarySectionsAllMeta>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    #[doc(alias = "Metadata")]
    pub metadata: Option<Vec<GetLibrarySectionsAllMetadata>>,

    /// Optional. Not in the docs: seen in `movie_library.json` at `$.MediaContainer.viewMode`.
    #[doc(alias = "viewMode")]
    pub view_mode: Option<i64>,
}

impl wire::Model for GetLibrarySectionsAllMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibrarySectionsAllMediaContainer",
        &[
            wire::Field::Required("size", wire::INTEGER),
            wire::Field::Optional("totalSize", wire::INTEGER),
            wire::Field::Optional("offset", wire::INTEGER),
            wire::Field::Required("allowSync", wire::BOOLEAN),
            wire::Field::Required("art", wire::STRING),
            wire::Field::Optional("content", wire::STRING),
            wire::Field::Required("identifier", wire::STRING),
            wire::Field::Optional("librarySectionID", wire::INTEGER),
            wire::Field::Optional("librarySectionTitle", wire::STRING),
            wire::Field::Optional("librarySectionUUID", wire::STRING),
            wire::Field::Required("mediaTagPrefix", wire::STRING),
            wire::Field::Required("mediaTagVersion", wire::INTEGER),
            wire::Field::Required("thumb", wire::STRING),
            wire::Field::Optional("nocache", wire::BOOLEAN),
            wire::Field::Required("title1", wire::STRING),
            wire::Field::Required("title2", wire::STRING),
            wire::Field::Required("viewGroup", wire::STRING),
            wire::Field::Optional("Meta", wire::shape::<GetLibrarySectionsAllMeta>()),
            wire::Field::Optional(
                "Metadata",
                wire::shape::<Vec<GetLibrarySectionsAllMetadata>>(),
            ),
            wire::Field::Optional("viewMode", wire::INTEGER),
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
                    &mut self.allow_sync,
                    &mut self.art,
                    &mut self.content,
                ),
                (
                    &mut self.identifier,
                    &mut self.library_section_id,
                    &mut self.library_section_title,
                    &mut self.library_section_uuid,
                    &mut self.media_tag_prefix,
                    &mut self.media_tag_version,
                ),
                (
                    &mut self.thumb,
                    &mut self.nocache,
                    &mut self.title1,
                    &mut self.title2,
                    &mut self.view_group,
                    &mut self.meta,
                ),
                (&mut self.metadata, &mut self.view_mode),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.size,
                &self.total_size,
                &self.offset,
                &self.allow_sync,
                &self.art,
                &self.content,
            ),
            (
                &self.identifier,
                &self.library_section_id,
                &self.library_section_title,
                &self.library_section_uuid,
                &self.media_tag_prefix,
                &self.media_tag_version,
            ),
            (
                &self.thumb,
                &self.nocache,
                &self.title1,
                &self.title2,
                &self.view_group,
                &self.meta,
            ),
            (&self.metadata, &self.view_mode),
        ))
    }
}

wire::model!(GetLibrarySectionsAllMediaContainer);
