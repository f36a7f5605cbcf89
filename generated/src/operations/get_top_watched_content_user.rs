// @generated from Models/Operations/GetTopWatchedContentUser.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetTopWatchedContentUser.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTopWatchedContentUser {
    /// Optional. Example: `220`.
    pub id: Option<i64>,
}

impl wire::Model for GetTopWatchedContentUser {
    const NAME: &'static str = "GetTopWatchedContentUser";
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

wire::model!(GetTopWatchedContentUser);
