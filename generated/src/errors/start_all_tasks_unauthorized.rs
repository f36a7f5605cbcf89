// @generated from Models/Errors/StartAllTasksUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::StartAllTasksButlerErrors;
use crate::wire;

/// Documented in `Models/Errors/StartAllTasksUnauthorized.md`.
#[derive(Clone, Default)]
pub struct StartAllTasksUnauthorized {
    /// Optional.
    pub errors: Option<Vec<StartAllTasksButlerErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for StartAllTasksUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "StartAllTasksUnauthorized",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<StartAllTasksButlerErrors>>(),
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

wire::model!(StartAllTasksUnauthorized);
