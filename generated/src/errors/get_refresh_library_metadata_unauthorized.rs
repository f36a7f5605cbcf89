// @generated from Models/Errors/GetRefreshLibraryMetadataUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetRefreshLibraryMetadataLibraryErrors;
use crate::wire;

/// Documented in `Models/Errors/GetRefreshLibraryMetadataUnauthorized.md`.
#[derive(Clone, Default)]
pub struct GetRefreshLibraryMetadataUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetRefreshLibraryMetadataLibraryErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetRefreshLibraryMetadataUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "GetRefreshLibraryMetadataUnauthorized",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<GetRefreshLibraryMetadataLibraryErrors>>(),
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

wire::model!(GetRefreshLibraryMetadataUnauthorized);
