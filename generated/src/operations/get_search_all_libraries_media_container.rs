// @generated from Models/Operations/GetSearchAllLibrariesMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::SearchResult;
use crate::wire;

/// Documented in `Models/Operations/GetSearchAllLibrariesMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSearchAllLibrariesMediaContainer {
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

    /// Required. The JSON key is `SearchResult` (says `wire.toml`).
    pub search_result: Vec<SearchResult>,
}

impl wire::Model for GetSearchAllLibrariesMediaContainer {
    const NAME: &'static str = "GetSearchAllLibrariesMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("size", wire::INTEGER),
        wire::Field::Required("allowSync", wire::BOOLEAN),
        wire::Field::Required("identifier", wire::STRING),
        wire::Field::Optional("librarySectionID", wire::INTEGER),
        wire::Field::Optional("librarySectionTitle", wire::STRING),
        wire::Field::Optional("librarySectionUUID", wire::STRING),
        wire::Field::Required("mediaTagPrefix", wire::STRING),
        wire::Field::Required("mediaTagVersion", wire::INTEGER),
        wire::Field::Required("SearchResult", wire::shape::<Vec<SearchResult>>()),
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
            8 => value.read(&mut self.search_result),
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
        to.put(&self.search_result);
    }
}

wire::serde!(GetSearchAllLibrariesMediaContainer);
