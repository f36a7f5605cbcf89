// @generated from Models/Operations/Session.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/Session.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Session {
    /// Optional. Example: `93h7e00ncblxncqw9lkfaoxi`.
    pub id: Option<String>,

    /// Optional. Example: `1050`.
    pub bandwidth: Option<i64>,

    /// Optional. Example: `lan`.
    pub location: Option<String>,
}

impl wire::Model for Session {
    const NAME: &'static str = "Session";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("id"),
        wire::Field::optional("bandwidth"),
        wire::Field::optional("location"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.bandwidth),
            2 => value.read(&mut self.location),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.id)?;
        entries.put(&self.bandwidth)?;
        entries.put(&self.location)
    }
}

wire::model!(Session);
