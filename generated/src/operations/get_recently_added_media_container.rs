// @generated from Models/Operations/GetRecentlyAddedMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{GetRecentlyAddedMetadata, Meta};
use crate::wire;

/// Documented in `Models/Operations/GetRecentlyAddedMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRecentlyAddedMediaContainer {
    /// Required. Example: `50`.
    pub size: i64,

    /// Required. Example: `50`.
    pub total_size: i64,

    /// Required. Example: `0`.
    pub offset: i64,

    /// Required. Example: `false`.
    pub allow_sync: bool,

    /// Required. Example: `com.plexapp.plugins.library`.
    pub identifier: String,

    /// Optional.
    pub meta: Option<Meta>,

    /// Optional.
    pub metadata: Option<Vec<GetRecentlyAddedMetadata>>,
}

impl wire::Model for GetRecentlyAddedMediaContainer {
    const NAME: &'static str = "GetRecentlyAddedMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("size"),
        wire::Field::required("totalSize"),
        wire::Field::required("offset"),
        wire::Field::required("allowSync"),
        wire::Field::required("identifier"),
        wire::Field::optional("meta"),
        wire::Field::optional("metadata"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.total_size),
            2 => value.read(&mut self.offset),
            3 => value.read(&mut self.allow_sync),
            4 => value.read(&mut self.identifier),
            5 => value.read(&mut self.meta),
            6 => value.read(&mut self.metadata),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.size)?;
        entries.put(&self.total_size)?;
        entries.put(&self.offset)?;
        entries.put(&self.allow_sync)?;
        entries.put(&self.identifier)?;
        entries.put(&self.meta)?;
        entries.put(&self.metadata)
    }
}

wire::model!(GetRecentlyAddedMediaContainer);
