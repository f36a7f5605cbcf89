// @generated from Models/Operations/GetSearchLibraryMediaContainer.md: change the docs, not this file.

use crate::operations::GetSearchLibraryMetadata;
use crate::wire;

/// 13 fields; part of
/// [`GetSearchLibraryResponseBody`](crate::operations::GetSearchLibraryResponseBody).
#[derive(Default)]
pub struct GetSearchLibraryMediaContainer {
    /// Optional. Example: `2`.
    pub size: Option<i64>,

    /// Optional. Example: `false`.
    #[doc(alias = "allowSync")]
    pub allow_sync: Option<bool>,

    /// Optional. Example: `/:/resources/show-fanart.jpg`.
    pub art: Option<String>,

    /// Optional. Example: `com.plexapp.plugins.library`.
    pub identifier: Option<String>,

    /// Optional. Example: `/system/bundle/media/flags/`.
    #[doc(alias = "mediaTagPrefix")]
    pub media_tag_prefix: Option<String>,

    /// Optional. Example: `1698860922`.
    #[doc(alias = "mediaTagVersion")]
    pub media_tag_version: Option<i64>,

    /// Optional. Example: `true`.
    pub nocache: Option<bool>,

    /// Optional. Example: `/:/resources/show.png`.
    pub thumb: Option<String>,

    /// Optional. Example: `TV Shows`.
    pub title1: Option<String>,

    /// Optional. Example: `Search for ''`.
    pub title2: Option<String>,

    /// Optional. Example: `season`.
    #[doc(alias = "viewGroup")]
    pub view_group: Option<String>,

    /// Optional. Example: `65593`.
    #[doc(alias = "viewMode")]
    pub view_mode: Option<i64>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    #[doc(alias = "Metadata")]
    pub metadata: Option<Vec<GetSearchLibraryMetadata>>,
}

impl wire::Model for GetSearchLibraryMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSearchLibraryMediaContainer",
        &[
            wire::Field::Optional("size", wire::INTEGER),
            wire::Field::Optional("allowSync", wire::BOOLEAN),
            wire::Field::Optional("art", wire::STRING),
            wire::Field::Optional("identifier", wire::STRING),
            wire::Field::Optional("mediaTagPrefix", wire::STRING),
            wire::Field::Optional("mediaTagVersion", wire::INTEGER),
            wire::Field::Optional("nocache", wire::BOOLEAN),
            wire::Field::Optional("thumb", wire::STRING),
            wire::Field::Optional("title1", wire::STRING),
            wire::Field::Optional("title2", wire::STRING),
            wire::Field::Optional("viewGroup", wire::STRING),
            wire::Field::Optional("viewMode", wire::INTEGER),
            wire::Field::Optional(
                "Metadata",
                wire::shape::<Vec<GetSearchLibraryMetadata>>(),
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
                    &mut self.identifier,
                    &mut self.media_tag_prefix,
                    &mut self.media_tag_version,
                ),
                (
                    &mut self.nocache,
                    &mut self.thumb,
                    &mut self.title1,
                    &mut self.title2,
                    &mut self.view_group,
                    &mut self.view_mode,
                ),
                (&mut self.metadata,),
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
                &self.media_tag_prefix,
                &self.media_tag_version,
            ),
            (
                &self.nocache,
                &self.thumb,
                &self.title1,
                &self.title2,
                &self.view_group,
                &self.view_mode,
            ),
            (&self.metadata,),
        ))
    }
}

wire::model!(GetSearchLibraryMediaContainer);

impl Eq for GetSearchLibraryMediaContainer {}
