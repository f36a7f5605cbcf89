// @generated from Models/Errors/GetCompanionsDataBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetCompanionsDataErrors;
use crate::wire;

/// Documented in `Models/Errors/GetCompanionsDataBadRequest.md`.
#[derive(Clone, Default)]
pub struct GetCompanionsDataBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetCompanionsDataErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetCompanionsDataBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetCompanionsDataBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetCompanionsDataErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(GetCompanionsDataBadRequest);
