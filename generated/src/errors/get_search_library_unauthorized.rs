// @generated from Models/Errors/GetSearchLibraryUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetSearchLibraryLibraryErrors;
use crate::wire;

/// Documented in `Models/Errors/GetSearchLibraryUnauthorized.md`.
#[derive(Clone, Default)]
pub struct GetSearchLibraryUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetSearchLibraryLibraryErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetSearchLibraryUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSearchLibraryUnauthorized",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<GetSearchLibraryLibraryErrors>>(),
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

wire::model!(GetSearchLibraryUnauthorized);
