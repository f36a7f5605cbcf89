// @generated from Models/Operations/GetLibraryDetailsMediaContainer.md: change the docs, not this file.

use crate::operations::{
    GetLibraryDetailsDirectory, GetLibraryDetailsFieldType, GetLibraryDetailsType,
};
use crate::wire;

/// 15 fields; part of
/// [`GetLibraryDetailsResponseBody`](crate::operations::GetLibraryDetailsResponseBody).
#[derive(Default)]
pub struct GetLibraryDetailsMediaContainer {
    /// Optional. Example: `29`.
    pub size: Option<i64>,

    /// Optional. Example: `false`.
    #[doc(alias = "allowSync")]
    pub allow_sync: Option<bool>,

    /// Optional. Example: `/:/resources/movie-fanart.jpg`.
    pub art: Option<String>,

    /// Optional. Example: `secondary`.
    pub content: Option<String>,

    /// Optional. Example: `com.plexapp.plugins.library`.
    pub identifier: Option<String>,

    /// Optional. Example: `1`.
    #[doc(alias = "librarySectionID")]
    pub library_section_id: Option<i64>,

    /// Optional. Example: `/system/bundle/media/flags/`.
    #[doc(alias = "mediaTagPrefix")]
    pub media_tag_prefix: Option<String>,

    /// Optional. Example: `1701731894`.
    #[doc(alias = "mediaTagVersion")]
    pub media_tag_version: Option<i64>,

    /// Optional. Example: `/:/resources/movie.png`.
    pub thumb: Option<String>,

    /// Optional. Example: `Movies`.
    pub title1: Option<String>,

    /// Optional. Example: `secondary`.
    #[doc(alias = "viewGroup")]
    pub view_group: Option<String>,

    /// Optional. Example: `65592`.
    #[doc(alias = "viewMode")]
    pub view_mode: Option<i64>,

    /// Optional. The JSON key is `Directory` (says `wire.toml`).
    #[doc(alias = "Directory")]
    pub directory: Option<Vec<GetLibraryDetailsDirectory>>,

    /// Optional. The JSON key is `Type` (says `wire.toml`).
    #[doc(alias = "Type")]
    pub r#type: Option<Vec<GetLibraryDetailsType>>,

    /// Optional. The JSON key is `FieldType` (says `wire.toml`).
    #[doc(alias = "FieldType")]
    pub field_type: Option<Vec<GetLibraryDetailsFieldType>>,
}

impl wire::Model for GetLibraryDetailsMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryDetailsMediaContainer",
        &[
            wire::Field::Optional("size", wire::INTEGER),
            wire::Field::Optional("allowSync", wire::BOOLEAN),
            wire::Field::Optional("art", wire::STRING),
            wire::Field::Optional("content", wire::STRING),
            wire::Field::Optional("identifier", wire::STRING),
            wire::Field::Optional("librarySectionID", wire::INTEGER),
            wire::Field::Optional("mediaTagPrefix", wire::STRING),
            wire::Field::Optional("mediaTagVersion", wire::INTEGER),
            wire::Field::Optional("thumb", wire::STRING),
            wire::Field::Optional("title1", wire::STRING),
            wire::Field::Optional("viewGroup", wire::STRING),
            wire::Field::Optional("viewMode", wire::INTEGER),
            wire::Field::Optional(
                "Directory",
                wire::shape::<Vec<GetLibraryDetailsDirectory>>(),
            ),
            wire::Field::Optional("Type", wire::shape::<Vec<GetLibraryDetailsType>>()),
            wire::Field::Optional(
                "FieldType",
                wire::shape::<Vec<GetLibraryDetailsFieldType>>(),
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
                    &mut self.art,
                    &mut self.content,
                    &mut self.identifier,
                    &mut self.library_section_id,
                ),
                (
                    &mut self.media_tag_prefix,
                    &mut self.media_tag_version,
                    &mut self.thumb,
                    &mut self.title1,
                    &mut self.view_group,
                    &mut self.view_mode,
                ),
                (&mut self.directory, &mut self.r#type, &mut self.field_type),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.size,
                &self.allow_sync,
                &self.art,
                &self.content,
                &self.identifier,
                &self.library_section_id,
            ),
            (
                &self.media_tag_prefix,
                &self.media_tag_version,
                &self.thumb,
                &self.title1,
                &self.view_group,
                &self.view_mode,
            ),
            (&self.directory, &self.r#type, &self.field_type),
        ))
    }
}

wire::model!(GetLibraryDetailsMediaContainer);

impl Eq for GetLibraryDetailsMediaContainer {}
