// @generated from Models/Operations/Directory.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/Directory.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Directory {
    /// Optional.
    pub count: Option<f64>,

    /// Optional.
    pub key: Option<String>,

    /// Optional.
    pub title: Option<String>,
}

impl wire::Model for Directory {
    const NAME: &'static str = "Directory";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("count"),
        wire::Field::optional("key"),
        wire::Field::optional("title"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.count),
            1 => value.read(&mut self.key),
            2 => value.read(&mut self.title),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.count)?;
        entries.put(&self.key)?;
        entries.put(&self.title)
    }
}

wire::model!(Directory);
