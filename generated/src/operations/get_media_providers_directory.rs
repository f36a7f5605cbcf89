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

    /// Optional. The JSON key is `Pivot` (says `wire.toml`).
    pub pivot: Option<Vec<Pivot>>,
}

impl wire::Model for GetMediaProvidersDirectory {
    const NAME: &'static str = "GetMediaProvidersDirectory";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("hubKey", wire::STRING),
        wire::Field::Optional("title", wire::STRING),
        wire::Field::Optional("agent", wire::STRING),
        wire::Field::Optional("language", wire::STRING),
        wire::Field::Optional("refreshing", wire::BOOLEAN),
        wire::Field::Optional("scanner", wire::STRING),
        wire::Field::Optional("uuid", wire::STRING),
        wire::Field::Optional("id", wire::STRING),
        wire::Field::Optional("key", wire::STRING),
        wire::Field::Optional("type", wire::STRING),
        wire::Field::Optional("subtype", wire::STRING),
        wire::Field::Optional("updatedAt", wire::INTEGER),
        wire::Field::Optional("scannedAt", wire::INTEGER),
        wire::Field::Optional("Pivot", wire::shape::<Vec<Pivot>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
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

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.hub_key);
        to.put(&self.title);
        to.put(&self.agent);
        to.put(&self.language);
        to.put(&self.refreshing);
        to.put(&self.scanner);
        to.put(&self.uuid);
        to.put(&self.id);
        to.put(&self.key);
        to.put(&self.r#type);
        to.put(&self.subtype);
        to.put(&self.updated_at);
        to.put(&self.scanned_at);
        to.put(&self.pivot);
    }
}

wire::serde!(GetMediaProvidersDirectory);
