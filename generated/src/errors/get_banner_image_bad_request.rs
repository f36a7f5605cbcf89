// @generated from Models/Errors/GetBannerImageBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetBannerImageErrors;
use crate::wire;

/// Documented in `Models/Errors/GetBannerImageBadRequest.md`.
#[derive(Clone, Default)]
pub struct GetBannerImageBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetBannerImageErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetBannerImageBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetBannerImageBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetBannerImageErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(GetBannerImageBadRequest);
