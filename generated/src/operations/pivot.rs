// @generated from Models/Operations/Pivot.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/Pivot.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Pivot {
    /// Optional.
    pub id: Option<String>,

    /// Optional.
    pub key: Option<String>,

    /// Optional.
    pub r#type: Option<String>,

    /// Optional.
    pub title: Option<String>,

    /// Optional.
    pub context: Option<String>,

    /// Optional.
    pub symbol: Option<String>,
}

impl wire::Model for Pivot {
    const NAME: &'static str = "Pivot";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("id"),
        wire::Field::optional("key"),
        wire::Field::optional("type"),
        wire::Field::optional("title"),
        wire::Field::optional("context"),
        wire::Field::optional("symbol"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.key),
            2 => value.read(&mut self.r#type),
            3 => value.read(&mut self.title),
            4 => value.read(&mut self.context),
            5 => value.read(&mut self.symbol),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.id)?;
        entries.put(&self.key)?;
        entries.put(&self.r#type)?;
        entries.put(&self.title)?;
        entries.put(&self.context)?;
        entries.put(&self.symbol)
    }
}

wire::model!(Pivot);
