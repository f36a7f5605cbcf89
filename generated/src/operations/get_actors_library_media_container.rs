// @generated from Models/Operations/GetActorsLibraryMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetActorsLibraryDirectory;
use crate::wire;

/// Documented in `Models/Operations/GetActorsLibraryMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetActorsLibraryMediaContainer {
    /// Required. Example: `50`.
    pub size: i64,

    /// Required. Example: `false`.
    pub allow_sync: bool,

    /// Required. Example: `/:/resources/show-fanart.jpg`.
    pub art: String,

    /// Required. Example: `com.plexapp.plugins.library`.
    pub identifier: String,

    /// Required. Example: `/system/bundle/media/flags/`.
    pub media_tag_prefix: String,

    /// Required. Example: `1734362201`.
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
    pub view_group: String,

    /// Optional. Example: `131131`.
    pub view_mode: Option<String>,

    /// Optional. The JSON key is `Directory` (says `wire.toml`).
    pub directory: Option<Vec<GetActorsLibraryDirectory>>,
}

impl wire::Model for GetActorsLibraryMediaContainer {
    const NAME: &'static str = "GetActorsLibraryMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("size", wire::INTEGER),
        wire::Field::Required("allowSync", wire::BOOLEAN),
        wire::Field::Required("art", wire::STRING),
        wire::Field::Required("identifier", wire::STRING),
        wire::Field::Required("mediaTagPrefix", wire::STRING),
        wire::Field::Required("mediaTagVersion", wire::INTEGER),
        wire::Field::Required("nocache", wire::BOOLEAN),
        wire::Field::Required("thumb", wire::STRING),
        wire::Field::Required("title1", wire::STRING),
        wire::Field::Required("title2", wire::STRING),
        wire::Field::Required("viewGroup", wire::STRING),
        wire::Field::Optional("viewMode", wire::STRING),
        wire::Field::Optional(
            "Directory",
            wire::shape::<Vec<GetActorsLibraryDirectory>>(),
        ),
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
            12 => value.read(&mut self.directory),
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
        to.put(&self.directory);
    }
}

wire::serde!(GetActorsLibraryMediaContainer);
