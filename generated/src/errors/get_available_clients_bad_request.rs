// @generated from Models/Errors/GetAvailableClientsBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetAvailableClientsErrors;
use crate::wire;

/// Documented in `Models/Errors/GetAvailableClientsBadRequest.md`.
#[derive(Clone, Default)]
pub struct GetAvailableClientsBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetAvailableClientsErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetAvailableClientsBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetAvailableClientsBadRequest",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<GetAvailableClientsErrors>>(),
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

wire::model!(GetAvailableClientsBadRequest);
