// @generated from Models/Errors/GetResourcesStatisticsBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetResourcesStatisticsErrors;
use crate::wire;

/// Documented in `Models/Errors/GetResourcesStatisticsBadRequest.md`.
#[derive(Clone, Default)]
pub struct GetResourcesStatisticsBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetResourcesStatisticsErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetResourcesStatisticsBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetResourcesStatisticsBadRequest",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<GetResourcesStatisticsErrors>>(),
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

wire::model!(GetResourcesStatisticsBadRequest);
