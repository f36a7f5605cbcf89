// @generated from Models/Operations/GetMediaMetaDataMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetMediaMetaDataMetadata;
use crate::wire;

/// Documented in `Models/Operations/GetMediaMetaDataMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMediaMetaDataMediaContainer {
    /// Required. Example: `50`.
    pub size: i64,

    /// Required. Example: `false`.
    pub allow_sync: bool,

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

    /// Required. The JSON key is `Metadata` (says `wire.toml`).
    pub metadata: Vec<GetMediaMetaDataMetadata>,
}

impl wire::Model for GetMediaMetaDataMediaContainer {
    const NAME: &'static str = "GetMediaMetaDataMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("size", wire::INTEGER),
        wire::Field::Required("allowSync", wire::BOOLEAN),
        wire::Field::Required("identifier", wire::STRING),
        wire::Field::Optional("librarySectionID", wire::INTEGER),
        wire::Field::Optional("librarySectionTitle", wire::STRING),
        wire::Field::Optional("librarySectionUUID", wire::STRING),
        wire::Field::Required("mediaTagPrefix", wire::STRING),
        wire::Field::Required("mediaTagVersion", wire::INTEGER),
        wire::Field::Required("Metadata", wire::shape::<Vec<GetMediaMetaDataMetadata>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.allow_sync),
            2 => value.read(&mut self.identifier),
            3 => value.read(&mut self.library_section_id),
            4 => value.read(&mut self.library_section_title),
            5 => value.read(&mut self.library_section_uuid),
            6 => value.read(&mut self.media_tag_prefix),
            7 => value.read(&mut self.media_tag_version),
            8 => value.read(&mut self.metadata),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.size);
        to.put(&self.allow_sync);
        to.put(&self.identifier);
        to.put(&self.library_section_id);
        to.put(&self.library_section_title);
        to.put(&self.library_section_uuid);
        to.put(&self.media_tag_prefix);
        to.put(&self.media_tag_version);
        to.put(&self.metadata);
    }
}

wire::serde!(GetMediaMetaDataMediaContainer);
