// @generated from Models/Operations/StatisticsBandwidth.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/StatisticsBandwidth.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StatisticsBandwidth {
    /// Optional. Example: `238960586`.
    pub account_id: Option<i64>,

    /// Optional. Example: `208`.
    pub device_id: Option<i64>,

    /// Optional. Example: `6`.
    pub timespan: Option<i64>,

    /// Optional. Example: `1718387650`.
    pub at: Option<i64>,

    /// Optional. Example: `true`.
    pub lan: Option<bool>,

    /// Optional. Example: `22`.
    pub bytes: Option<i64>,
}

impl wire::Model for StatisticsBandwidth {
    const NAME: &'static str = "StatisticsBandwidth";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("accountID", wire::INTEGER),
        wire::Field::Optional("deviceID", wire::INTEGER),
        wire::Field::Optional("timespan", wire::INTEGER),
        wire::Field::Optional("at", wire::INTEGER),
        wire::Field::Optional("lan", wire::BOOLEAN),
        wire::Field::Optional("bytes", wire::INTEGER),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.account_id),
            1 => value.read(&mut self.device_id),
            2 => value.read(&mut self.timespan),
            3 => value.read(&mut self.at),
            4 => value.read(&mut self.lan),
            5 => value.read(&mut self.bytes),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.account_id);
        to.put(&self.device_id);
        to.put(&self.timespan);
        to.put(&self.at);
        to.put(&self.lan);
        to.put(&self.bytes);
    }
}

wire::serde!(StatisticsBandwidth);
