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
        wire::Field::Optional("accountID", wire::INTEGER),
        wire::Field::Optional("deviceID", wire::INTEGER),
        wire::Field::Optional("timespan", wire::INTEGER),
        wire::Field::Optional("at", wire::INTEGER),
        wire::Field::Optional("metadataType", wire::INTEGER),
        wire::Field::Optional("count", wire::INTEGER),
        wire::Field::Optional("duration", wire::INTEGER),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
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

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.account_id);
        to.put(&self.device_id);
        to.put(&self.timespan);
        to.put(&self.at);
        to.put(&self.metadata_type);
        to.put(&self.count);
        to.put(&self.duration);
    }
}

wire::serde!(StatisticsMedia);
