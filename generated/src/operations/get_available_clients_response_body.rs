// @generated from Models/Operations/GetAvailableClientsResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetAvailableClientsMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetAvailableClientsResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAvailableClientsResponseBody {
    /// Optional.
    pub media_container: Option<GetAvailableClientsMediaContainer>,
}

impl wire::Model for GetAvailableClientsResponseBody {
    const NAME: &'static str = "GetAvailableClientsResponseBody";
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

wire::model!(GetAvailableClientsResponseBody);
