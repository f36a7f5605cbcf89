// @generated from Models/Operations/GetLibrarySectionsAllMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{GetLibrarySectionsAllMeta, GetLibrarySectionsAllMetadata};
use crate::wire;

/// Documented in `Models/Operations/GetLibrarySectionsAllMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibrarySectionsAllMediaContainer {
    /// Required. Example: `50`.
    pub size: i64,

    /// Optional. Documented as required, and may be missing (seen in `movie_library.json` at `$.MediaContainer`).
    /// Example: `50`.
    pub total_size: Option<i64>,

    /// Optional. Documented as required, and may be missing (seen in `movie_library.json` at `$.MediaContainer`).
    /// Example: `0`.
    pub offset: Option<i64>,

    /// Required. Example: `false`.
    pub allow_sync: bool,

    /// Required. Example: `/:/resources/show-fanart.jpg`.
    pub art: String,

    /// Optional. Documented as required, and may be missing (seen in `movie_library.json` at `$.MediaContainer`).
    /// Example: `secondary`.
    pub content: Option<String>,

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

    /// Optional. Documented as required, and may be missing (seen in `movie_library.json` at `$.MediaContainer`).
    /// Example: `true`.
    pub nocache: Option<bool>,

    /// Required. Example: `TV Series`.
    pub title1: String,

    /// Required. Example: `By Starring Actor`.
    pub title2: String,

    /// Required. Example: `secondary`.
    pub view_group: String,

    /// Optional. The JSON key is `Meta` (says `wire.toml`).
    pub meta: Option<GetLibrarySectionsAllMeta>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    pub metadata: Option<Vec<GetLibrarySectionsAllMetadata>>,

    /// Optional. Not in the docs: seen in `movie_library.json` at `$.MediaContainer.viewMode`.
    pub view_mode: Option<i64>,
}

impl wire::Model for GetLibrarySectionsAllMediaContainer {
    const NAME: &'static str = "GetLibrarySectionsAllMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
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
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.total_size),
            2 => value.read(&mut self.offset),
            3 => value.read(&mut self.allow_sync),
            4 => value.read(&mut self.art),
            5 => value.read(&mut self.content),
            6 => value.read(&mut self.identifier),
            7 => value.read(&mut self.library_section_id),
            8 => value.read(&mut self.library_section_title),
            9 => value.read(&mut self.library_section_uuid),
            10 => value.read(&mut self.media_tag_prefix),
            11 => value.read(&mut self.media_tag_version),
            12 => value.read(&mut self.thumb),
            13 => value.read(&mut self.nocache),
            14 => value.read(&mut self.title1),
            15 => value.read(&mut self.title2),
            16 => value.read(&mut self.view_group),
            17 => value.read(&mut self.meta),
            18 => value.read(&mut self.metadata),
            19 => value.read(&mut self.view_mode),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.size);
        to.put(&self.total_size);
        to.put(&self.offset);
        to.put(&self.allow_sync);
        to.put(&self.art);
        to.put(&self.content);
        to.put(&self.identifier);
        to.put(&self.library_section_id);
        to.put(&self.library_section_title);
        to.put(&self.library_section_uuid);
        to.put(&self.media_tag_prefix);
        to.put(&self.media_tag_version);
        to.put(&self.thumb);
        to.put(&self.nocache);
        to.put(&self.title1);
        to.put(&self.title2);
        to.put(&self.view_group);
        to.put(&self.meta);
        to.put(&self.metadata);
        to.put(&self.view_mode);
    }
}

wire::serde!(GetLibrarySectionsAllMediaContainer);
