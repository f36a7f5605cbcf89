// @generated from Models/Operations/GetBandwidthStatisticsRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetBandwidthStatisticsRequest.md`.
#[derive(Clone, Default)]
pub struct GetBandwidthStatisticsRequest {
    /// Optional. Example: `4`.
    pub timespan: Option<i64>,
}

impl wire::Model for GetBandwidthStatisticsRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetBandwidthStatisticsRequest",
        &[wire::Field::Optional("timespan", wire::INTEGER)],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.timespan,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.timespan,))
    }
}

wire::model!(GetBandwidthStatisticsRequest);
