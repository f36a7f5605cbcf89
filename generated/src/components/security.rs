// @generated from Models/Components/Security.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Components/Security.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Security {
    /// Optional.
    pub access_token: Option<String>,
}

impl wire::Model for Security {
    const NAME: &'static str = "Security";
    const FIELDS: &'static [wire::Field] = &[wire::Field::optional("accessToken")];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.access_token),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.access_token)
    }
}

wire::model!(Security);
