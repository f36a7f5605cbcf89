// @generated from Models/Errors/GetThumbImageUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetThumbImageMediaErrors;
use crate::wire;

/// Documented in `Models/Errors/GetThumbImageUnauthorized.md`.
#[derive(Clone, Default)]
pub struct GetThumbImageUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetThumbImageMediaErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetThumbImageUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "GetThumbImageUnauthorized",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<GetThumbImageMediaErrors>>(),
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

wire::model!(GetThumbImageUnauthorized);
