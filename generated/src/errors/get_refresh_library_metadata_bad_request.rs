// @generated from Models/Errors/GetRefreshLibraryMetadataBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetRefreshLibraryMetadataErrors;
use crate::wire;

/// Documented in `Models/Errors/GetRefreshLibraryMetadataBadRequest.md`.
#[derive(Clone, Default)]
pub struct GetRefreshLibraryMetadataBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetRefreshLibraryMetadataErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetRefreshLibraryMetadataBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetRefreshLibraryMetadataBadRequest",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<GetRefreshLibraryMetadataErrors>>(),
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

wire::model!(GetRefreshLibraryMetadataBadRequest);
