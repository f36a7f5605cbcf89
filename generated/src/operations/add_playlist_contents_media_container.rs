// @generated from Models/Operations/AddPlaylistContentsMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::AddPlaylistContentsMetadata;
use crate::wire;

/// Documented in `Models/Operations/AddPlaylistContentsMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddPlaylistContentsMediaContainer {
    /// Optional. Example: `1`.
    pub size: Option<i64>,

    /// Optional. Example: `1`.
    pub leaf_count_added: Option<i64>,

    /// Optional. Example: `1`.
    pub leaf_count_requested: Option<i64>,

    /// Optional.
    pub metadata: Option<Vec<AddPlaylistContentsMetadata>>,
}

impl wire::Model for AddPlaylistContentsMediaContainer {
    const NAME: &'static str = "AddPlaylistContentsMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("size"),
        wire::Field::optional("leafCountAdded"),
        wire::Field::optional("leafCountRequested"),
        wire::Field::optional("metadata"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.leaf_count_added),
            2 => value.read(&mut self.leaf_count_requested),
            3 => value.read(&mut self.metadata),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.size)?;
        entries.put(&self.leaf_count_added)?;
        entries.put(&self.leaf_count_requested)?;
        entries.put(&self.metadata)
    }
}

wire::model!(AddPlaylistContentsMediaContainer);
