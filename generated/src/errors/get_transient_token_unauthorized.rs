// @generated from Models/Errors/GetTransientTokenUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetTransientTokenAuthenticationErrors;
use crate::wire;

/// Documented in `Models/Errors/GetTransientTokenUnauthorized.md`.
#[derive(Clone, Default)]
pub struct GetTransientTokenUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetTransientTokenAuthenticationErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetTransientTokenUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "GetTransientTokenUnauthorized",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<GetTransientTokenAuthenticationErrors>>(),
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

wire::model!(GetTransientTokenUnauthorized);
