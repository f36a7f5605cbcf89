// @generated from Models/Errors/GetGeoDataBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetGeoDataErrors;
use crate::wire;

/// Documented in `Models/Errors/GetGeoDataBadRequest.md`.
#[derive(Clone, Default)]
pub struct GetGeoDataBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetGeoDataErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetGeoDataBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetGeoDataBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetGeoDataErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(GetGeoDataBadRequest);
