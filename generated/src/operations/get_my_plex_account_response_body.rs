// @generated from Models/Operations/GetMyPlexAccountResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::MyPlex;
use crate::wire;

/// Documented in `Models/Operations/GetMyPlexAccountResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMyPlexAccountResponseBody {
    /// Optional.
    pub my_plex: Option<MyPlex>,
}

impl wire::Model for GetMyPlexAccountResponseBody {
    const NAME: &'static str = "GetMyPlexAccountResponseBody";
    const FIELDS: &'static [wire::Field] = &[wire::Field::optional("myPlex")];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.my_plex),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.my_plex)
    }
}

wire::model!(GetMyPlexAccountResponseBody);
