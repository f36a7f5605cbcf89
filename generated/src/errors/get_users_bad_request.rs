// @generated from Models/Errors/GetUsersBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetUsersErrors;
use crate::wire;

/// Documented in `Models/Errors/GetUsersBadRequest.md`.
#[derive(Clone, Default)]
pub struct GetUsersBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetUsersErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetUsersBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetUsersBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetUsersErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(GetUsersBadRequest);
