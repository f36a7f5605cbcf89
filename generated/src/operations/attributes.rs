// @generated from Models/Operations/Attributes.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/Attributes.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Attributes {
    /// Required. Example: `306970`.
    pub id: i64,

    /// Optional. Example: `4`.
    pub version: Option<i64>,
}

impl Attributes {
    /// The required fields set, all others left out.
    pub fn new(id: i64) -> Self {
        Self { id, ..Self::default() }
    }
}

impl wire::Model for Attributes {
    const NAME: &'static str = "Attributes";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("id"),
        wire::Field::optional("version"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.version),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.id)?;
        entries.put(&self.version)
    }
}

wire::model!(Attributes);
