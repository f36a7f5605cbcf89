// @generated from Models/Operations/GetTopWatchedContentGuids.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetTopWatchedContentGuids.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTopWatchedContentGuids {
    /// Optional. Example: `tvdb://2337`.
    pub id: Option<String>,
}

impl wire::Model for GetTopWatchedContentGuids {
    const NAME: &'static str = "GetTopWatchedContentGuids";
    const FIELDS: &'static [wire::Field] = &[wire::Field::optional("id")];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.id),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.id)
    }
}

wire::model!(GetTopWatchedContentGuids);
