// @generated from Models/Operations/GetMediaPostersMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetMediaPostersMetadata;
use crate::wire;

/// Documented in `Models/Operations/GetMediaPostersMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMediaPostersMediaContainer {
    /// Required. Example: `50`.
    pub size: i64,

    /// Required. Example: `1734362201`.
    pub media_tag_version: i64,

    /// Required. Example: `/system/bundle/media/flags/`.
    pub media_tag_prefix: String,

    /// Required. Example: `com.plexapp.plugins.library`.
    pub identifier: String,

    /// Required.
    pub metadata: Vec<GetMediaPostersMetadata>,
}

impl wire::Model for GetMediaPostersMediaContainer {
    const NAME: &'static str = "GetMediaPostersMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("size"),
        wire::Field::required("mediaTagVersion"),
        wire::Field::required("mediaTagPrefix"),
        wire::Field::required("identifier"),
        wire::Field::required("metadata"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.media_tag_version),
            2 => value.read(&mut self.media_tag_prefix),
            3 => value.read(&mut self.identifier),
            4 => value.read(&mut self.metadata),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.size)?;
        entries.put(&self.media_tag_version)?;
        entries.put(&self.media_tag_prefix)?;
        entries.put(&self.identifier)?;
        entries.put(&self.metadata)
    }
}

wire::model!(GetMediaPostersMediaContainer);
