// @generated from Models/Operations/GetLibraryDetailsMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{
    GetLibraryDetailsDirectory, GetLibraryDetailsFieldType, GetLibraryDetailsType,
};
use crate::wire;

/// Documented in `Models/Operations/GetLibraryDetailsMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryDetailsMediaContainer {
    /// Optional. Example: `29`.
    pub size: Option<i64>,

    /// Optional. Example: `false`.
    pub allow_sync: Option<bool>,

    /// Optional. Example: `/:/resources/movie-fanart.jpg`.
    pub art: Option<String>,

    /// Optional. Example: `secondary`.
    pub content: Option<String>,

    /// Optional. Example: `com.plexapp.plugins.library`.
    pub identifier: Option<String>,

    /// Optional. Example: `1`.
    pub library_section_id: Option<i64>,

    /// Optional. Example: `/system/bundle/media/flags/`.
    pub media_tag_prefix: Option<String>,

    /// Optional. Example: `1701731894`.
    pub media_tag_version: Option<i64>,

    /// Optional. Example: `/:/resources/movie.png`.
    pub thumb: Option<String>,

    /// Optional. Example: `Movies`.
    pub title1: Option<String>,

    /// Optional. Example: `secondary`.
    pub view_group: Option<String>,

    /// Optional. Example: `65592`.
    pub view_mode: Option<i64>,

    /// Optional. The JSON key is `Directory` (says `wire.toml`).
    pub directory: Option<Vec<GetLibraryDetailsDirectory>>,

    /// Optional. The JSON key is `Type` (says `wire.toml`).
    pub r#type: Option<Vec<GetLibraryDetailsType>>,

    /// Optional. The JSON key is `FieldType` (says `wire.toml`).
    pub field_type: Option<Vec<GetLibraryDetailsFieldType>>,
}

impl wire::Model for GetLibraryDetailsMediaContainer {
    const NAME: &'static str = "GetLibraryDetailsMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
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
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.allow_sync),
            2 => value.read(&mut self.art),
            3 => value.read(&mut self.content),
            4 => value.read(&mut self.identifier),
            5 => value.read(&mut self.library_section_id),
            6 => value.read(&mut self.media_tag_prefix),
            7 => value.read(&mut self.media_tag_version),
            8 => value.read(&mut self.thumb),
            9 => value.read(&mut self.title1),
            10 => value.read(&mut self.view_group),
            11 => value.read(&mut self.view_mode),
            12 => value.read(&mut self.directory),
            13 => value.read(&mut self.r#type),
            14 => value.read(&mut self.field_type),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.size);
        to.put(&self.allow_sync);
        to.put(&self.art);
        to.put(&self.content);
        to.put(&self.identifier);
        to.put(&self.library_section_id);
        to.put(&self.media_tag_prefix);
        to.put(&self.media_tag_version);
        to.put(&self.thumb);
        to.put(&self.title1);
        to.put(&self.view_group);
        to.put(&self.view_mode);
        to.put(&self.directory);
        to.put(&self.r#type);
        to.put(&self.field_type);
    }
}

wire::serde!(GetLibraryDetailsMediaContainer);
