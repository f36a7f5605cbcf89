// @generated from Models/Errors/GetAvailableClientsServerErrors.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Errors/GetAvailableClientsServerErrors.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAvailableClientsServerErrors {
    /// Optional. Example: `1001`.
    pub code: Option<i64>,

    /// Optional. Example: `User could not be authenticated`.
    pub message: Option<String>,

    /// Optional. Example: `401`.
    pub status: Option<i64>,
}

impl wire::Model for GetAvailableClientsServerErrors {
    const NAME: &'static str = "GetAvailableClientsServerErrors";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("code"),
        wire::Field::optional("message"),
        wire::Field::optional("status"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.code),
            1 => value.read(&mut self.message),
            2 => value.read(&mut self.status),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.code)?;
        entries.put(&self.message)?;
        entries.put(&self.status)
    }
}

wire::model!(GetAvailableClientsServerErrors);
