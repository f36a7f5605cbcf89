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

    /// Optional.
    pub device: Option<Vec<GetBandwidthStatisticsDevice>>,

    /// Optional.
    pub account: Option<Vec<GetBandwidthStatisticsAccount>>,

    /// Optional.
    pub statistics_bandwidth: Option<Vec<StatisticsBandwidth>>,
}

impl wire::Model for GetBandwidthStatisticsMediaContainer {
    const NAME: &'static str = "GetBandwidthStatisticsMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("size"),
        wire::Field::optional("device"),
        wire::Field::optional("account"),
        wire::Field::optional("statisticsBandwidth"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.device),
            2 => value.read(&mut self.account),
            3 => value.read(&mut self.statistics_bandwidth),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.size)?;
        entries.put(&self.device)?;
        entries.put(&self.account)?;
        entries.put(&self.statistics_bandwidth)
    }
}

wire::model!(GetBandwidthStatisticsMediaContainer);
