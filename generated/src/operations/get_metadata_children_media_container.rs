// @generated from Models/Operations/GetMetadataChildrenMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{GetMetadataChildrenDirectory, GetMetadataChildrenMetadata};
use crate::wire;

/// Documented in `Models/Operations/GetMetadataChildrenMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMetadataChildrenMediaContainer {
    /// Optional. Example: `3`.
    pub size: Option<i64>,

    /// Optional. Example: `true`.
    pub allow_sync: Option<bool>,

    /// Optional. Example: `/library/metadata/30072/art/1705739923`.
    pub art: Option<String>,

    /// Optional. Example: `com.plexapp.plugins.library`.
    pub identifier: Option<String>,

    /// Optional. Example: `30072`.
    pub key: Option<String>,

    /// Optional. Example: `2`.
    pub library_section_id: Option<i64>,

    /// Optional. Example: `TV Shows`.
    pub library_section_title: Option<String>,

    /// Optional. Example: `4bb2521c-8ba9-459b-aaee-8ab8bc35eabd`.
    pub library_section_uuid: Option<String>,

    /// Optional. Example: `/system/bundle/media/flags/`.
    pub media_tag_prefix: Option<String>,

    /// Optional. Example: `1701731894`.
    pub media_tag_version: Option<i64>,

    /// Optional. Example: `true`.
    pub nocache: Option<bool>,

    /// Optional. Example: `1`.
    pub parent_index: Option<i64>,

    /// Optional. Example: `Reacher`.
    pub parent_title: Option<String>,

    /// Optional. Example: `2022`.
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
    pub view_group: Option<String>,

    /// Optional. Example: `65593`.
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
    pub directory: Option<Vec<GetMetadataChildrenDirectory>>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    pub metadata: Option<Vec<GetMetadataChildrenMetadata>>,

    /// Optional. Not in the docs: seen in `tv_seasons.json` at `$.MediaContainer.banner`.
    pub banner: Option<String>,
}

impl wire::Model for GetMetadataChildrenMediaContainer {
    const NAME: &'static str = "GetMetadataChildrenMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
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
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.allow_sync),
            2 => value.read(&mut self.art),
            3 => value.read(&mut self.identifier),
            4 => value.read(&mut self.key),
            5 => value.read(&mut self.library_section_id),
            6 => value.read(&mut self.library_section_title),
            7 => value.read(&mut self.library_section_uuid),
            8 => value.read(&mut self.media_tag_prefix),
            9 => value.read(&mut self.media_tag_version),
            10 => value.read(&mut self.nocache),
            11 => value.read(&mut self.parent_index),
            12 => value.read(&mut self.parent_title),
            13 => value.read(&mut self.parent_year),
            14 => value.read(&mut self.summary),
            15 => value.read(&mut self.theme),
            16 => value.read(&mut self.thumb),
            17 => value.read(&mut self.title1),
            18 => value.read(&mut self.title2),
            19 => value.read(&mut self.view_group),
            20 => value.read(&mut self.view_mode),
            21 => value.read(&mut self.directory),
            22 => value.read(&mut self.metadata),
            23 => value.read(&mut self.banner),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.size);
        to.put(&self.allow_sync);
        to.put(&self.art);
        to.put(&self.identifier);
        to.put(&self.key);
        to.put(&self.library_section_id);
        to.put(&self.library_section_title);
        to.put(&self.library_section_uuid);
        to.put(&self.media_tag_prefix);
        to.put(&self.media_tag_version);
        to.put(&self.nocache);
        to.put(&self.parent_index);
        to.put(&self.parent_title);
        to.put(&self.parent_year);
        to.put(&self.summary);
        to.put(&self.theme);
        to.put(&self.thumb);
        to.put(&self.title1);
        to.put(&self.title2);
        to.put(&self.view_group);
        to.put(&self.view_mode);
        to.put(&self.directory);
        to.put(&self.metadata);
        to.put(&self.banner);
    }
}

wire::serde!(GetMetadataChildrenMediaContainer);
