// @generated from Models/Operations/GetSearchResultsMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{GetSearchResultsMetadata, Provider};
use crate::wire;

/// Documented in `Models/Operations/GetSearchResultsMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSearchResultsMediaContainer {
    /// Optional. Example: `26`.
    pub size: Option<f64>,

    /// Optional. Example: `com.plexapp.plugins.library`.
    pub identifier: Option<String>,

    /// Optional. Example: `/system/bundle/media/flags/`.
    pub media_tag_prefix: Option<String>,

    /// Optional. Example: `1680021154`.
    pub media_tag_version: Option<f64>,

    /// Optional.
    pub metadata: Option<Vec<GetSearchResultsMetadata>>,

    /// Optional.
    pub provider: Option<Vec<Provider>>,
}

impl wire::Model for GetSearchResultsMediaContainer {
    const NAME: &'static str = "GetSearchResultsMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("size"),
        wire::Field::optional("identifier"),
        wire::Field::optional("mediaTagPrefix"),
        wire::Field::optional("mediaTagVersion"),
        wire::Field::optional("metadata"),
        wire::Field::optional("provider"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.identifier),
            2 => value.read(&mut self.media_tag_prefix),
            3 => value.read(&mut self.media_tag_version),
            4 => value.read(&mut self.metadata),
            5 => value.read(&mut self.provider),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.size)?;
        entries.put(&self.identifier)?;
        entries.put(&self.media_tag_prefix)?;
        entries.put(&self.media_tag_version)?;
        entries.put(&self.metadata)?;
        entries.put(&self.provider)
    }
}

wire::model!(GetSearchResultsMediaContainer);
