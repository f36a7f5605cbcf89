// @generated from Models/Operations/GetBandwidthStatisticsRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetBandwidthStatisticsRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBandwidthStatisticsRequest {
    /// Optional. Example: `4`.
    pub timespan: Option<i64>,
}

impl wire::Model for GetBandwidthStatisticsRequest {
    const NAME: &'static str = "GetBandwidthStatisticsRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("timespan", wire::INTEGER),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.timespan),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.timespan);
    }
}

wire::serde!(GetBandwidthStatisticsRequest);
