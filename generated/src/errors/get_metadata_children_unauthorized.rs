// @generated from Models/Errors/GetMetadataChildrenUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetMetadataChildrenLibraryErrors;
use crate::wire;

/// Documented in `Models/Errors/GetMetadataChildrenUnauthorized.md`.
#[derive(Clone, Default)]
pub struct GetMetadataChildrenUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetMetadataChildrenLibraryErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetMetadataChildrenUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMetadataChildrenUnauthorized",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<GetMetadataChildrenLibraryErrors>>(),
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

wire::model!(GetMetadataChildrenUnauthorized);
