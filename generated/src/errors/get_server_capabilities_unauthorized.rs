// @generated from Models/Errors/GetServerCapabilitiesUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetServerCapabilitiesErrors;
use crate::wire;

/// Documented in `Models/Errors/GetServerCapabilitiesUnauthorized.md`.
#[derive(Clone, Default)]
pub struct GetServerCapabilitiesUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetServerCapabilitiesErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetServerCapabilitiesUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "GetServerCapabilitiesUnauthorized",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<GetServerCapabilitiesErrors>>(),
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

wire::model!(GetServerCapabilitiesUnauthorized);
