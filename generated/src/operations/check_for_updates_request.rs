// @generated from Models/Operations/CheckForUpdatesRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Download;
use crate::wire;

/// Documented in `Models/Operations/CheckForUpdatesRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CheckForUpdatesRequest {
    /// Optional. Example: `1`.
    pub download: Option<Download>,
}

impl wire::Model for CheckForUpdatesRequest {
    const NAME: &'static str = "CheckForUpdatesRequest";
    const FIELDS: &'static [wire::Field] = &[wire::Field::optional("download")];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.download),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.download)
    }
}

wire::model!(CheckForUpdatesRequest);
