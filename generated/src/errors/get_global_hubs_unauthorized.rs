// @generated from Models/Errors/GetGlobalHubsUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetGlobalHubsHubsErrors;
use crate::wire;

/// Documented in `Models/Errors/GetGlobalHubsUnauthorized.md`.
#[derive(Clone, Default)]
pub struct GetGlobalHubsUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetGlobalHubsHubsErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetGlobalHubsUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "GetGlobalHubsUnauthorized",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetGlobalHubsHubsErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(GetGlobalHubsUnauthorized);
