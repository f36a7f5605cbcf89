// @generated from Models/Operations/GetMediaProvidersDirectory.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Pivot;
use crate::wire;

/// Documented in `Models/Operations/GetMediaProvidersDirectory.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMediaProvidersDirectory {
    /// Optional.
    pub hub_key: Option<String>,

    /// Optional.
    pub title: Option<String>,

    /// Optional.
    pub agent: Option<String>,

    /// Optional.
    pub language: Option<String>,

    /// Optional.
    pub refreshing: Option<bool>,

    /// Optional.
    pub scanner: Option<String>,

    /// Optional.
    pub uuid: Option<String>,

    /// Optional.
    pub id: Option<String>,

    /// Optional.
    pub key: Option<String>,

    /// Optional.
    pub r#type: Option<String>,

    /// Optional.
    pub subtype: Option<String>,

    /// Optional.
    pub updated_at: Option<i64>,

    /// Optional.
    pub scanned_at: Option<i64>,

    /// Optional.
    pub pivot: Option<Vec<Pivot>>,
}

impl wire::Model for GetMediaProvidersDirectory {
    const NAME: &'static str = "GetMediaProvidersDirectory";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("hubKey"),
        wire::Field::optional("title"),
        wire::Field::optional("agent"),
        wire::Field::optional("language"),
        wire::Field::optional("refreshing"),
        wire::Field::optional("scanner"),
        wire::Field::optional("uuid"),
        wire::Field::optional("id"),
        wire::Field::optional("key"),
        wire::Field::optional("type"),
        wire::Field::optional("subtype"),
        wire::Field::optional("updatedAt"),
        wire::Field::optional("scannedAt"),
        wire::Field::optional("pivot"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.hub_key),
            1 => value.read(&mut self.title),
            2 => value.read(&mut self.agent),
            3 => value.read(&mut self.language),
            4 => value.read(&mut self.refreshing),
            5 => value.read(&mut self.scanner),
            6 => value.read(&mut self.uuid),
            7 => value.read(&mut self.id),
            8 => value.read(&mut self.key),
            9 => value.read(&mut self.r#type),
            10 => value.read(&mut self.subtype),
            11 => value.read(&mut self.updated_at),
            12 => value.read(&mut self.scanned_at),
            13 => value.read(&mut self.pivot),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.hub_key)?;
        entries.put(&self.title)?;
        entries.put(&self.agent)?;
        entries.put(&self.language)?;
        entries.put(&self.refreshing)?;
        entries.put(&self.scanner)?;
        entries.put(&self.uuid)?;
        entries.put(&self.id)?;
        entries.put(&self.key)?;
        entries.put(&self.r#type)?;
        entries.put(&self.subtype)?;
        entries.put(&self.updated_at)?;
        entries.put(&self.scanned_at)?;
        entries.put(&self.pivot)
    }
}

wire::model!(GetMediaProvidersDirectory);
