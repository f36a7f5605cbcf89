// @generated from Models/Operations/GetGenresLibraryMediaContainer.md: change the docs, not this file.

use crate::operations::GetGenresLibraryDirectory;
use crate::wire;

/// 13 fields; part of
/// [`GetGenresLibraryResponseBody`](crate::operations::GetGenresLibraryResponseBody).
#[derive(Default)]
pub struct GetGenresLibraryMediaContainer {
    /// Required. Example: `50`.
    pub size: i64,

    /// Required. Example: `false`.
    #[doc(alias = "allowSync")]
    pub allow_sync: bool,

    /// Required. Example: `/:/resources/show-fanart.jpg`.
    pub art: String,

    /// Required. Example: `secondary`.
    pub content: String,

    /// Required. Example: `com.plexapp.plugins.library`.
    pub identifier: String,

    /// Required. Example: `/system/bundle/media/flags/`.
    #[doc(alias = "mediaTagPrefix")]
    pub media_tag_prefix: String,

    /// Required. Example: `1734362201`.
    #[doc(alias = "mediaTagVersion")]
    pub media_tag_version: i64,

    /// Required. Example: `true`.
    pub nocache: bool,

    /// Required. Example: `/:/resources/show.png`.
    pub thumb: String,

    /// Required. Example: `TV Series`.
    pub title1: String,

    /// Required. Example: `By Starring Actor`.
    pub title2: String,

    /// Required. Example: `secondary`.
    #[doc(alias = "viewGroup")]
    pub view_group: String,

    /// Optional. The JSON key is `Directory` (says `wire.toml`).
    #[doc(alias = "Directory")]
    pub directory: Option<Vec<GetGenresLibraryDirectory>>,
}

impl wire::Model for GetGenresLibraryMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetGenresLibraryMediaContainer",
        &[
            wire::Field::Required("size", wire::INTEGER),
            wire::Field::Required("allowSync", wire::BOOLEAN),
            wire::Field::Required("art", wire::STRING),
            wire::Field::Required("content", wire::STRING),
            wire::Field::Required("identifier", wire::STRING),
            wire::Field::Required("mediaTagPrefix", wire::STRING),
            wire::Field::Required("mediaTagVersion", wire::INTEGER),
            wire::Field::Required("nocache", wire::BOOLEAN),
            wire::Field::Required("thumb", wire::STRING),
            wire::Field::Required("title1", wire::STRING),
            wire::Field::Required("title2", wire::STRING),
            wire::Field::Required("viewGroup", wire::STRING),
            wire::Field::Optional(
                "Directory",
                wire::shape::<Vec<GetGenresLibraryDirectory>>(),
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
                    &mut self.media_tag_prefix,
                ),
                (
                    &mut self.media_tag_version,
                    &mut self.nocache,
                    &mut self.thumb,
                    &mut self.title1,
                    &mut self.title2,
                    &mut self.view_group,
                ),
                (&mut self.directory,),
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
                &self.media_tag_prefix,
            ),
            (
                &self.media_tag_version,
                &self.nocache,
                &self.thumb,
                &self.title1,
                &self.title2,
                &self.view_group,
            ),
            (&self.directory,),
        ))
    }
}

wire::model!(GetGenresLibraryMediaContainer);

impl Eq for GetGenresLibraryMediaContainer {}
