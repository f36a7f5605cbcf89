// @generated from Models/Operations/Action.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/Action.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Action {
    /// Required. Example: `addToContinueWatching`.
    pub id: String,

    /// Required. Example: `/actions/addToContinueWatching`.
    pub key: String,
}

impl Action {
    /// All fields set.
    pub fn new(id: impl Into<String>, key: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            key: key.into(),
        }
    }
}

impl wire::Model for Action {
    const NAME: &'static str = "Action";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("id"),
        wire::Field::required("key"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.key),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.id)?;
        entries.put(&self.key)
    }
}

wire::model!(Action);
