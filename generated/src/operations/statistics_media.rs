// @generated from Models/Operations/StatisticsMedia.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/StatisticsMedia.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StatisticsMedia {
    /// Optional. Example: `1`.
    pub account_id: Option<i64>,

    /// Optional. Example: `13`.
    pub device_id: Option<i64>,

    /// Optional. Example: `4`.
    pub timespan: Option<i64>,

    /// Optional. Example: `1707141600`.
    pub at: Option<i64>,

    /// Optional. Example: `4`.
    pub metadata_type: Option<i64>,

    /// Optional. Example: `1`.
    pub count: Option<i64>,

    /// Optional. Example: `1555`.
    pub duration: Option<i64>,
}

impl wire::Model for StatisticsMedia {
    const NAME: &'static str = "StatisticsMedia";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("accountID"),
        wire::Field::optional("deviceID"),
        wire::Field::optional("timespan"),
        wire::Field::optional("at"),
        wire::Field::optional("metadataType"),
        wire::Field::optional("count"),
        wire::Field::optional("duration"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.account_id),
            1 => value.read(&mut self.device_id),
            2 => value.read(&mut self.timespan),
            3 => value.read(&mut self.at),
            4 => value.read(&mut self.metadata_type),
            5 => value.read(&mut self.count),
            6 => value.read(&mut self.duration),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.account_id)?;
        entries.put(&self.device_id)?;
        entries.put(&self.timespan)?;
        entries.put(&self.at)?;
        entries.put(&self.metadata_type)?;
        entries.put(&self.count)?;
        entries.put(&self.duration)
    }
}

wire::model!(StatisticsMedia);
