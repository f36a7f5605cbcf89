// @generated from Models/Operations/Provider.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/Provider.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Provider {
    /// Optional. Example: `/system/search`.
    pub key: Option<String>,

    /// Optional. Example: `Local Network`.
    pub title: Option<String>,

    /// Optional. Example: `mixed`.
    pub r#type: Option<String>,
}

impl wire::Model for Provider {
    const NAME: &'static str = "Provider";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("key"),
        wire::Field::optional("title"),
        wire::Field::optional("type"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.key),
            1 => value.read(&mut self.title),
            2 => value.read(&mut self.r#type),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.key)?;
        entries.put(&self.title)?;
        entries.put(&self.r#type)
    }
}

wire::model!(Provider);
