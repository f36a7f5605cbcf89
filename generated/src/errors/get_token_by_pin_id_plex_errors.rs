// @generated from Models/Errors/GetTokenByPinIdPlexErrors.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Errors/GetTokenByPinIdPlexErrors.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTokenByPinIdPlexErrors {
    /// Optional. Example: `1020`.
    pub code: Option<i64>,

    /// Optional. Example: `Code not found or expired`.
    pub message: Option<String>,
}

impl wire::Model for GetTokenByPinIdPlexErrors {
    const NAME: &'static str = "GetTokenByPinIdPlexErrors";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("code"),
        wire::Field::optional("message"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.code),
            1 => value.read(&mut self.message),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.code)?;
        entries.put(&self.message)
    }
}

wire::model!(GetTokenByPinIdPlexErrors);
