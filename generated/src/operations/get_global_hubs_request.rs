// @generated from Models/Operations/GetGlobalHubsRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::OnlyTransient;
use crate::wire;

/// Documented in `Models/Operations/GetGlobalHubsRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetGlobalHubsRequest {
    /// Optional.
    pub count: Option<f64>,

    /// Optional.
    pub only_transient: Option<OnlyTransient>,
}

impl wire::Model for GetGlobalHubsRequest {
    const NAME: &'static str = "GetGlobalHubsRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("count", wire::FLOAT),
        wire::Field::Optional("onlyTransient", wire::shape::<OnlyTransient>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.count),
            1 => value.read(&mut self.only_transient),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.count);
        to.put(&self.only_transient);
    }
}

wire::serde!(GetGlobalHubsRequest);
