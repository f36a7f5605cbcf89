// @generated from Models/Operations/GetTopWatchedContentMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetTopWatchedContentMetadata;
use crate::wire;

/// Documented in `Models/Operations/GetTopWatchedContentMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTopWatchedContentMediaContainer {
    /// Required. Example: `50`.
    pub size: i64,

    /// Required. Example: `false`.
    pub allow_sync: bool,

    /// Required. Example: `com.plexapp.plugins.library`.
    pub identifier: String,

    /// Required. Example: `/system/bundle/media/flags/`.
    pub media_tag_prefix: String,

    /// Required. Example: `1734362201`.
    pub media_tag_version: i64,

    /// Optional.
    pub metadata: Option<Vec<GetTopWatchedContentMetadata>>,
}

impl wire::Model for GetTopWatchedContentMediaContainer {
    const NAME: &'static str = "GetTopWatchedContentMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("size"),
        wire::Field::required("allowSync"),
        wire::Field::required("identifier"),
        wire::Field::required("mediaTagPrefix"),
        wire::Field::required("mediaTagVersion"),
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
            2 => value.read(&mut self.identifier),
            3 => value.read(&mut self.media_tag_prefix),
            4 => value.read(&mut self.media_tag_version),
            5 => value.read(&mut self.metadata),
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
        entries.put(&self.media_tag_prefix)?;
        entries.put(&self.media_tag_version)?;
        entries.put(&self.metadata)
    }
}

wire::model!(GetTopWatchedContentMediaContainer);
