// @generated from Models/Errors/GetWatchListBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetWatchListErrors;
use crate::wire;

/// Documented in `Models/Errors/GetWatchListBadRequest.md`.
#[derive(Clone, Default)]
pub struct GetWatchListBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetWatchListErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetWatchListBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetWatchListBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetWatchListErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(GetWatchListBadRequest);
