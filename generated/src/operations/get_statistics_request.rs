// @generated from Models/Operations/GetStatisticsRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetStatisticsRequest.md`.
#[derive(Clone, Default)]
pub struct GetStatisticsRequest {
    /// Optional. Example: `4`.
    pub timespan: Option<i64>,
}

impl wire::Model for GetStatisticsRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetStatisticsRequest",
        &[wire::Field::Optional("timespan", wire::INTEGER)],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.timespan,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.timespan,))
    }
}

wire::model!(GetStatisticsRequest);
