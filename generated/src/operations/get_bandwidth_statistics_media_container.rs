// @generated from Models/Operations/GetBandwidthStatisticsMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{
    GetBandwidthStatisticsAccount, GetBandwidthStatisticsDevice, StatisticsBandwidth,
};
use crate::wire;

/// Documented in `Models/Operations/GetBandwidthStatisticsMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBandwidthStatisticsMediaContainer {
    /// Optional. Example: `5497`.
    pub size: Option<i64>,

    /// Optional. The JSON key is `Device` (says `wire.toml`).
    pub device: Option<Vec<GetBandwidthStatisticsDevice>>,

    /// Optional. The JSON key is `Account` (says `wire.toml`).
    pub account: Option<Vec<GetBandwidthStatisticsAccount>>,

    /// Optional. The JSON key is `StatisticsBandwidth` (says `wire.toml`).
    pub statistics_bandwidth: Option<Vec<StatisticsBandwidth>>,
}

impl wire::Model for GetBandwidthStatisticsMediaContainer {
    const NAME: &'static str = "GetBandwidthStatisticsMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("size", wire::INTEGER),
        wire::Field::Optional(
            "Device",
            wire::shape::<Vec<GetBandwidthStatisticsDevice>>(),
        ),
        wire::Field::Optional(
            "Account",
            wire::shape::<Vec<GetBandwidthStatisticsAccount>>(),
        ),
        wire::Field::Optional(
            "StatisticsBandwidth",
            wire::shape::<Vec<StatisticsBandwidth>>(),
        ),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.device),
            2 => value.read(&mut self.account),
            3 => value.read(&mut self.statistics_bandwidth),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.size);
        to.put(&self.device);
        to.put(&self.account);
        to.put(&self.statistics_bandwidth);
    }
}

wire::serde!(GetBandwidthStatisticsMediaContainer);
