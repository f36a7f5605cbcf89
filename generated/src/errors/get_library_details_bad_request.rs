// @generated from Models/Errors/GetLibraryDetailsBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetLibraryDetailsErrors;
use crate::wire;

/// Documented in `Models/Errors/GetLibraryDetailsBadRequest.md`.
#[derive(Clone, Default)]
pub struct GetLibraryDetailsBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetLibraryDetailsErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetLibraryDetailsBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryDetailsBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetLibraryDetailsErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(GetLibraryDetailsBadRequest);
