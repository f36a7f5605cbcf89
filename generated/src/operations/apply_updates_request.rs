// @generated from Models/Operations/ApplyUpdatesRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{Skip, Tonight};
use crate::wire;

/// Documented in `Models/Operations/ApplyUpdatesRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ApplyUpdatesRequest {
    /// Optional. Example: `1`.
    pub tonight: Option<Tonight>,

    /// Optional. Example: `1`.
    pub skip: Option<Skip>,
}

impl wire::Model for ApplyUpdatesRequest {
    const NAME: &'static str = "ApplyUpdatesRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("tonight"),
        wire::Field::optional("skip"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.tonight),
            1 => value.read(&mut self.skip),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.tonight)?;
        entries.put(&self.skip)
    }
}

wire::model!(ApplyUpdatesRequest);
