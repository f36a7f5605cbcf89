// @generated from Models/Operations/GetGlobalHubsRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::OnlyTransient;
use crate::wire;

/// Documented in `Models/Operations/GetGlobalHubsRequest.md`.
#[derive(Clone, Default)]
pub struct GetGlobalHubsRequest {
    /// Optional.
    pub count: Option<f64>,

    /// Optional.
    pub only_transient: Option<OnlyTransient>,
}

impl wire::Model for GetGlobalHubsRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetGlobalHubsRequest",
        &[
            wire::Field::Optional("count", wire::FLOAT),
            wire::Field::Optional("onlyTransient", wire::shape::<OnlyTransient>()),
        ],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.count, &mut self.only_transient))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.count, &self.only_transient))
    }
}

wire::model!(GetGlobalHubsRequest);
