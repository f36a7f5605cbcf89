// @generated from Models/Operations/GetRecentlyAddedResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetRecentlyAddedMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetRecentlyAddedResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRecentlyAddedResponseBody {
    /// Optional.
    pub media_container: Option<GetRecentlyAddedMediaContainer>,
}

impl wire::Model for GetRecentlyAddedResponseBody {
    const NAME: &'static str = "GetRecentlyAddedResponseBody";
    const FIELDS: &'static [wire::Field] = &[wire::Field::optional("mediaContainer")];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.media_container),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.media_container)
    }
}

wire::model!(GetRecentlyAddedResponseBody);
