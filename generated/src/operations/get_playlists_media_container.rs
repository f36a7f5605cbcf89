// @generated from Models/Operations/GetPlaylistsMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetPlaylistsMetadata;
use crate::wire;

/// Documented in `Models/Operations/GetPlaylistsMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPlaylistsMediaContainer {
    /// Optional. Example: `4`.
    pub size: Option<i64>,

    /// Optional.
    pub metadata: Option<Vec<GetPlaylistsMetadata>>,
}

impl wire::Model for GetPlaylistsMediaContainer {
    const NAME: &'static str = "GetPlaylistsMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("size"),
        wire::Field::optional("metadata"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.metadata),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.size)?;
        entries.put(&self.metadata)
    }
}

wire::model!(GetPlaylistsMediaContainer);
