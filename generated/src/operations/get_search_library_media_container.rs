// @generated from Models/Operations/GetSearchLibraryMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetSearchLibraryMetadata;
use crate::wire;

/// Documented in `Models/Operations/GetSearchLibraryMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSearchLibraryMediaContainer {
    /// Optional. Example: `2`.
    pub size: Option<i64>,

    /// Optional. Example: `false`.
    pub allow_sync: Option<bool>,

    /// Optional. Example: `/:/resources/show-fanart.jpg`.
    pub art: Option<String>,

    /// Optional. Example: `com.plexapp.plugins.library`.
    pub identifier: Option<String>,

    /// Optional. Example: `/system/bundle/media/flags/`.
    pub media_tag_prefix: Option<String>,

    /// Optional. Example: `1698860922`.
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
    pub view_group: Option<String>,

    /// Optional. Example: `65593`.
    pub view_mode: Option<i64>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    pub metadata: Option<Vec<GetSearchLibraryMetadata>>,
}

impl wire::Model for GetSearchLibraryMediaContainer {
    const NAME: &'static str = "GetSearchLibraryMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
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
        wire::Field::Optional("Metadata", wire::shape::<Vec<GetSearchLibraryMetadata>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.allow_sync),
            2 => value.read(&mut self.art),
            3 => value.read(&mut self.identifier),
            4 => value.read(&mut self.media_tag_prefix),
            5 => value.read(&mut self.media_tag_version),
            6 => value.read(&mut self.nocache),
            7 => value.read(&mut self.thumb),
            8 => value.read(&mut self.title1),
            9 => value.read(&mut self.title2),
            10 => value.read(&mut self.view_group),
            11 => value.read(&mut self.view_mode),
            12 => value.read(&mut self.metadata),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.size);
        to.put(&self.allow_sync);
        to.put(&self.art);
        to.put(&self.identifier);
        to.put(&self.media_tag_prefix);
        to.put(&self.media_tag_version);
        to.put(&self.nocache);
        to.put(&self.thumb);
        to.put(&self.title1);
        to.put(&self.title2);
        to.put(&self.view_group);
        to.put(&self.view_mode);
        to.put(&self.metadata);
    }
}

wire::serde!(GetSearchLibraryMediaContainer);
