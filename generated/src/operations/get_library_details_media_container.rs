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

    /// Optional.
    pub directory: Option<Vec<GetLibraryDetailsDirectory>>,

    /// Optional.
    pub r#type: Option<Vec<GetLibraryDetailsType>>,

    /// Optional.
    pub field_type: Option<Vec<GetLibraryDetailsFieldType>>,
}

impl wire::Model for GetLibraryDetailsMediaContainer {
    const NAME: &'static str = "GetLibraryDetailsMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("size"),
        wire::Field::optional("allowSync"),
        wire::Field::optional("art"),
        wire::Field::optional("content"),
        wire::Field::optional("identifier"),
        wire::Field::optional("librarySectionID"),
        wire::Field::optional("mediaTagPrefix"),
        wire::Field::optional("mediaTagVersion"),
        wire::Field::optional("thumb"),
        wire::Field::optional("title1"),
        wire::Field::optional("viewGroup"),
        wire::Field::optional("viewMode"),
        wire::Field::optional("directory"),
        wire::Field::optional("type"),
        wire::Field::optional("fieldType"),
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

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.size)?;
        entries.put(&self.allow_sync)?;
        entries.put(&self.art)?;
        entries.put(&self.content)?;
        entries.put(&self.identifier)?;
        entries.put(&self.library_section_id)?;
        entries.put(&self.media_tag_prefix)?;
        entries.put(&self.media_tag_version)?;
        entries.put(&self.thumb)?;
        entries.put(&self.title1)?;
        entries.put(&self.view_group)?;
        entries.put(&self.view_mode)?;
        entries.put(&self.directory)?;
        entries.put(&self.r#type)?;
        entries.put(&self.field_type)
    }
}

wire::model!(GetLibraryDetailsMediaContainer);
