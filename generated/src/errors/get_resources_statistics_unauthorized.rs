// @generated from Models/Errors/GetResourcesStatisticsUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetResourcesStatisticsStatisticsErrors;
use crate::wire;

/// Documented in `Models/Errors/GetResourcesStatisticsUnauthorized.md`.
#[derive(Clone, Default)]
pub struct GetResourcesStatisticsUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetResourcesStatisticsStatisticsErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetResourcesStatisticsUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "GetResourcesStatisticsUnauthorized",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<GetResourcesStatisticsStatisticsErrors>>(),
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

wire::model!(GetResourcesStatisticsUnauthorized);
