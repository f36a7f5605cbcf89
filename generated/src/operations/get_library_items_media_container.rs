// @generated from Models/Operations/GetLibraryItemsMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{GetLibraryItemsMeta, GetLibraryItemsMetadata};
use crate::wire;

/// Documented in `Models/Operations/GetLibraryItemsMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryItemsMediaContainer {
    /// Required. Example: `50`.
    pub size: i64,

    /// Required. Example: `50`.
    pub total_size: i64,

    /// Required. Example: `0`.
    pub offset: i64,

    /// Required. Example: `secondary`.
    pub content: String,

    /// Required. Example: `false`.
    pub allow_sync: bool,

    /// Required. Example: `true`.
    pub nocache: bool,

    /// Required. Example: `/:/resources/show-fanart.jpg`.
    pub art: String,

    /// Required. Example: `com.plexapp.plugins.library`.
    pub identifier: String,

    /// Optional. Example: `2`.
    pub library_section_id: Option<i64>,

    /// Optional. Example: `TV Series`.
    pub library_section_title: Option<String>,

    /// Optional. Example: `e69655a2-ef48-4aba-bb19-0cc34d1e7d36`.
    pub library_section_uuid: Option<String>,

    /// Required. Example: `/system/bundle/media/flags/`.
    pub media_tag_prefix: String,

    /// Required. Example: `1734362201`.
    pub media_tag_version: i64,

    /// Required. Example: `/:/resources/show.png`.
    pub thumb: String,

    /// Required. Example: `TV Series`.
    pub title1: String,

    /// Required. Example: `By Starring Actor`.
    pub title2: String,

    /// Required. Example: `secondary`.
    pub view_group: String,

    /// Optional. Example: `131131`.
    pub view_mode: Option<String>,

    /// Optional. Example: `true`.
    pub mixed_parents: Option<bool>,

    /// Required.
    pub metadata: Vec<GetLibraryItemsMetadata>,

    /// Optional.
    pub meta: Option<GetLibraryItemsMeta>,
}

impl wire::Model for GetLibraryItemsMediaContainer {
    const NAME: &'static str = "GetLibraryItemsMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("size"),
        wire::Field::required("totalSize"),
        wire::Field::required("offset"),
        wire::Field::required("content"),
        wire::Field::required("allowSync"),
        wire::Field::required("nocache"),
        wire::Field::required("art"),
        wire::Field::required("identifier"),
        wire::Field::optional("librarySectionID"),
        wire::Field::optional("librarySectionTitle"),
        wire::Field::optional("librarySectionUUID"),
        wire::Field::required("mediaTagPrefix"),
        wire::Field::required("mediaTagVersion"),
        wire::Field::required("thumb"),
        wire::Field::required("title1"),
        wire::Field::required("title2"),
        wire::Field::required("viewGroup"),
        wire::Field::optional("viewMode"),
        wire::Field::optional("mixedParents"),
        wire::Field::required("metadata"),
        wire::Field::optional("meta"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.total_size),
            2 => value.read(&mut self.offset),
            3 => value.read(&mut self.content),
            4 => value.read(&mut self.allow_sync),
            5 => value.read(&mut self.nocache),
            6 => value.read(&mut self.art),
            7 => value.read(&mut self.identifier),
            8 => value.read(&mut self.library_section_id),
            9 => value.read(&mut self.library_section_title),
            10 => value.read(&mut self.library_section_uuid),
            11 => value.read(&mut self.media_tag_prefix),
            12 => value.read(&mut self.media_tag_version),
            13 => value.read(&mut self.thumb),
            14 => value.read(&mut self.title1),
            15 => value.read(&mut self.title2),
            16 => value.read(&mut self.view_group),
            17 => value.read(&mut self.view_mode),
            18 => value.read(&mut self.mixed_parents),
            19 => value.read(&mut self.metadata),
            20 => value.read(&mut self.meta),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.size)?;
        entries.put(&self.total_size)?;
        entries.put(&self.offset)?;
        entries.put(&self.content)?;
        entries.put(&self.allow_sync)?;
        entries.put(&self.nocache)?;
        entries.put(&self.art)?;
        entries.put(&self.identifier)?;
        entries.put(&self.library_section_id)?;
        entries.put(&self.library_section_title)?;
        entries.put(&self.library_section_uuid)?;
        entries.put(&self.media_tag_prefix)?;
        entries.put(&self.media_tag_version)?;
        entries.put(&self.thumb)?;
        entries.put(&self.title1)?;
        entries.put(&self.title2)?;
        entries.put(&self.view_group)?;
        entries.put(&self.view_mode)?;
        entries.put(&self.mixed_parents)?;
        entries.put(&self.metadata)?;
        entries.put(&self.meta)
    }
}

wire::model!(GetLibraryItemsMediaContainer);
