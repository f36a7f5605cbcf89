// @generated from Models/Errors/GetSessionHistoryBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetSessionHistoryErrors;
use crate::wire;

/// Documented in `Models/Errors/GetSessionHistoryBadRequest.md`.
#[derive(Clone, Default)]
pub struct GetSessionHistoryBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetSessionHistoryErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetSessionHistoryBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSessionHistoryBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetSessionHistoryErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(GetSessionHistoryBadRequest);
