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

    /// Required.
    pub metadata: Vec<GetMediaMetaDataMetadata>,
}

impl wire::Model for GetMediaMetaDataMediaContainer {
    const NAME: &'static str = "GetMediaMetaDataMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("size"),
        wire::Field::required("allowSync"),
        wire::Field::required("identifier"),
        wire::Field::optional("librarySectionID"),
        wire::Field::optional("librarySectionTitle"),
        wire::Field::optional("librarySectionUUID"),
        wire::Field::required("mediaTagPrefix"),
        wire::Field::required("mediaTagVersion"),
        wire::Field::required("metadata"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
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

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.size)?;
        entries.put(&self.allow_sync)?;
        entries.put(&self.identifier)?;
        entries.put(&self.library_section_id)?;
        entries.put(&self.library_section_title)?;
        entries.put(&self.library_section_uuid)?;
        entries.put(&self.media_tag_prefix)?;
        entries.put(&self.media_tag_version)?;
        entries.put(&self.metadata)
    }
}

wire::model!(GetMediaMetaDataMediaContainer);
