// @generated from Models/Errors/CheckForUpdatesUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::CheckForUpdatesUpdaterErrors;
use crate::wire;

/// Documented in `Models/Errors/CheckForUpdatesUnauthorized.md`.
#[derive(Clone, Default)]
pub struct CheckForUpdatesUnauthorized {
    /// Optional.
    pub errors: Option<Vec<CheckForUpdatesUpdaterErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for CheckForUpdatesUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "CheckForUpdatesUnauthorized",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<CheckForUpdatesUpdaterErrors>>(),
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

wire::model!(CheckForUpdatesUnauthorized);
