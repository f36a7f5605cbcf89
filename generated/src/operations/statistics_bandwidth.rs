// @generated from Models/Operations/StatisticsBandwidth.md: change the docs, not this file.

use crate::wire;

/// 6 fields; part of
/// [`GetBandwidthStatisticsMediaContainer`](crate::operations::GetBandwidthStatisticsMediaContainer).
#[derive(Default)]
pub struct StatisticsBandwidth {
    /// Optional. Example: `238960586`.
    #[doc(alias = "accountID")]
    pub account_id: Option<i64>,

    /// Optional. Example: `208`.
    #[doc(alias = "deviceID")]
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
    const OBJECT: wire::Object = wire::Object::of(
        "StatisticsBandwidth",
        &[
            wire::Field::Optional("accountID", wire::INTEGER),
            wire::Field::Optional("deviceID", wire::INTEGER),
            wire::Field::Optional("timespan", wire::INTEGER),
            wire::Field::Optional("at", wire::INTEGER),
            wire::Field::Optional("lan", wire::BOOLEAN),
            wire::Field::Optional("bytes", wire::INTEGER),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.account_id,
                &mut self.device_id,
                &mut self.timespan,
                &mut self.at,
                &mut self.lan,
                &mut self.bytes,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.account_id,
            &self.device_id,
            &self.timespan,
            &self.at,
            &self.lan,
            &self.bytes,
        ))
    }
}

wire::model!(StatisticsBandwidth);

impl Eq for StatisticsBandwidth {}
