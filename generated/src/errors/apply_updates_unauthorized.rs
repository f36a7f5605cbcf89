// @generated from Models/Errors/ApplyUpdatesUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::ApplyUpdatesUpdaterErrors;
use crate::wire;

/// Documented in `Models/Errors/ApplyUpdatesUnauthorized.md`.
#[derive(Clone, Default)]
pub struct ApplyUpdatesUnauthorized {
    /// Optional.
    pub errors: Option<Vec<ApplyUpdatesUpdaterErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for ApplyUpdatesUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "ApplyUpdatesUnauthorized",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<ApplyUpdatesUpdaterErrors>>(),
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

wire::model!(ApplyUpdatesUnauthorized);
