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

    /// Required. The JSON key is `Metadata` (says `wire.toml`).
    pub metadata: Vec<GetLibraryItemsMetadata>,

    /// Optional. The JSON key is `Meta` (says `wire.toml`).
    pub meta: Option<GetLibraryItemsMeta>,
}

impl wire::Model for GetLibraryItemsMediaContainer {
    const NAME: &'static str = "GetLibraryItemsMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
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
        wire::Field::Required("Metadata", wire::shape::<Vec<GetLibraryItemsMetadata>>()),
        wire::Field::Optional("Meta", wire::shape::<GetLibraryItemsMeta>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
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

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.size);
        to.put(&self.total_size);
        to.put(&self.offset);
        to.put(&self.content);
        to.put(&self.allow_sync);
        to.put(&self.nocache);
        to.put(&self.art);
        to.put(&self.identifier);
        to.put(&self.library_section_id);
        to.put(&self.library_section_title);
        to.put(&self.library_section_uuid);
        to.put(&self.media_tag_prefix);
        to.put(&self.media_tag_version);
        to.put(&self.thumb);
        to.put(&self.title1);
        to.put(&self.title2);
        to.put(&self.view_group);
        to.put(&self.view_mode);
        to.put(&self.mixed_parents);
        to.put(&self.metadata);
        to.put(&self.meta);
    }
}

wire::serde!(GetLibraryItemsMediaContainer);
