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

    /// Optional. Example: `When retired Military Police Officer Jack Reacher is arrested for a murder he did not commit, he finds himself in the middle of a deadly conspiracy full of dirty cops, shady businessmen, and scheming politicians. With nothing but his wits, he must figure out what is happening in Margrave, Georgia.`.
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

    /// Optional. Example:
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

    /// Optional.
    pub metadata: Option<Vec<GetMetadataChildrenMetadata>>,
}

impl wire::Model for GetMetadataChildrenMediaContainer {
    const NAME: &'static str = "GetMetadataChildrenMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("size"),
        wire::Field::optional("allowSync"),
        wire::Field::optional("art"),
        wire::Field::optional("identifier"),
        wire::Field::optional("key"),
        wire::Field::optional("librarySectionID"),
        wire::Field::optional("librarySectionTitle"),
        wire::Field::optional("librarySectionUUID"),
        wire::Field::optional("mediaTagPrefix"),
        wire::Field::optional("mediaTagVersion"),
        wire::Field::optional("nocache"),
        wire::Field::optional("parentIndex"),
        wire::Field::optional("parentTitle"),
        wire::Field::optional("parentYear"),
        wire::Field::optional("summary"),
        wire::Field::optional("theme"),
        wire::Field::optional("thumb"),
        wire::Field::optional("title1"),
        wire::Field::optional("title2"),
        wire::Field::optional("viewGroup"),
        wire::Field::optional("viewMode"),
        wire::Field::optional("directory"),
        wire::Field::optional("metadata"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
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
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.size)?;
        entries.put(&self.allow_sync)?;
        entries.put(&self.art)?;
        entries.put(&self.identifier)?;
        entries.put(&self.key)?;
        entries.put(&self.library_section_id)?;
        entries.put(&self.library_section_title)?;
        entries.put(&self.library_section_uuid)?;
        entries.put(&self.media_tag_prefix)?;
        entries.put(&self.media_tag_version)?;
        entries.put(&self.nocache)?;
        entries.put(&self.parent_index)?;
        entries.put(&self.parent_title)?;
        entries.put(&self.parent_year)?;
        entries.put(&self.summary)?;
        entries.put(&self.theme)?;
        entries.put(&self.thumb)?;
        entries.put(&self.title1)?;
        entries.put(&self.title2)?;
        entries.put(&self.view_group)?;
        entries.put(&self.view_mode)?;
        entries.put(&self.directory)?;
        entries.put(&self.metadata)
    }
}

wire::model!(GetMetadataChildrenMediaContainer);
