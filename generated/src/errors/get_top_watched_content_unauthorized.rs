// @generated from Models/Errors/GetTopWatchedContentUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetTopWatchedContentLibraryErrors;
use crate::wire;

/// Documented in `Models/Errors/GetTopWatchedContentUnauthorized.md`.
#[derive(Clone, Default)]
pub struct GetTopWatchedContentUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetTopWatchedContentLibraryErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetTopWatchedContentUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "GetTopWatchedContentUnauthorized",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<GetTopWatchedContentLibraryErrors>>(),
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

wire::model!(GetTopWatchedContentUnauthorized);
