// @generated from Models/Errors/GetBandwidthStatisticsBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetBandwidthStatisticsErrors;
use crate::wire;

/// Documented in `Models/Errors/GetBandwidthStatisticsBadRequest.md`.
#[derive(Clone, Default)]
pub struct GetBandwidthStatisticsBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetBandwidthStatisticsErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetBandwidthStatisticsBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetBandwidthStatisticsBadRequest",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<GetBandwidthStatisticsErrors>>(),
            ),
        ],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(GetBandwidthStatisticsBadRequest);
