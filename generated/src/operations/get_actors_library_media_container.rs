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

    /// Optional.
    pub directory: Option<Vec<GetActorsLibraryDirectory>>,
}

impl wire::Model for GetActorsLibraryMediaContainer {
    const NAME: &'static str = "GetActorsLibraryMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("size"),
        wire::Field::required("allowSync"),
        wire::Field::required("art"),
        wire::Field::required("identifier"),
        wire::Field::required("mediaTagPrefix"),
        wire::Field::required("mediaTagVersion"),
        wire::Field::required("nocache"),
        wire::Field::required("thumb"),
        wire::Field::required("title1"),
        wire::Field::required("title2"),
        wire::Field::required("viewGroup"),
        wire::Field::optional("viewMode"),
        wire::Field::optional("directory"),
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

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.size)?;
        entries.put(&self.allow_sync)?;
        entries.put(&self.art)?;
        entries.put(&self.identifier)?;
        entries.put(&self.media_tag_prefix)?;
        entries.put(&self.media_tag_version)?;
        entries.put(&self.nocache)?;
        entries.put(&self.thumb)?;
        entries.put(&self.title1)?;
        entries.put(&self.title2)?;
        entries.put(&self.view_group)?;
        entries.put(&self.view_mode)?;
        entries.put(&self.directory)
    }
}

wire::model!(GetActorsLibraryMediaContainer);
