// @generated from Models/Errors/GetLibraryItemsBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetLibraryItemsErrors;
use crate::wire;

/// Documented in `Models/Errors/GetLibraryItemsBadRequest.md`.
#[derive(Clone, Default)]
pub struct GetLibraryItemsBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetLibraryItemsErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetLibraryItemsBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryItemsBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetLibraryItemsErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(GetLibraryItemsBadRequest);
