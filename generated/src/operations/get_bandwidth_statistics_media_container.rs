// @generated from Models/Operations/GetBandwidthStatisticsMediaContainer.md: change the docs, not this file.

use crate::operations::{
    GetBandwidthStatisticsAccount, GetBandwidthStatisticsDevice, StatisticsBandwidth,
};
use crate::wire;

/// 4 fields; part of
/// [`GetBandwidthStatisticsResponseBody`](crate::operations::GetBandwidthStatisticsResponseBody).
#[derive(Default)]
pub struct GetBandwidthStatisticsMediaContainer {
    /// Optional. Example: `5497`.
    pub size: Option<i64>,

    /// Optional. The JSON key is `Device` (says `wire.toml`).
    #[doc(alias = "Device")]
    pub device: Option<Vec<GetBandwidthStatisticsDevice>>,

    /// Optional. The JSON key is `Account` (says `wire.toml`).
    #[doc(alias = "Account")]
    pub account: Option<Vec<GetBandwidthStatisticsAccount>>,

    /// Optional. The JSON key is `StatisticsBandwidth` (says `wire.toml`).
    #[doc(alias = "StatisticsBandwidth")]
    pub statistics_bandwidth: Option<Vec<StatisticsBandwidth>>,
}

impl wire::Model for GetBandwidthStatisticsMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetBandwidthStatisticsMediaContainer",
        &[
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
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.size,
                &mut self.device,
                &mut self.account,
                &mut self.statistics_bandwidth,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.size, &self.device, &self.account, &self.statistics_bandwidth))
    }
}

wire::model!(GetBandwidthStatisticsMediaContainer);

impl Eq for GetBandwidthStatisticsMediaContainer {}
