// @generated from Models/Errors/GetBannerImageUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetBannerImageMediaErrors;
use crate::wire;

/// Documented in `Models/Errors/GetBannerImageUnauthorized.md`.
#[derive(Clone, Default)]
pub struct GetBannerImageUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetBannerImageMediaErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetBannerImageUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "GetBannerImageUnauthorized",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<GetBannerImageMediaErrors>>(),
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

wire::model!(GetBannerImageUnauthorized);
