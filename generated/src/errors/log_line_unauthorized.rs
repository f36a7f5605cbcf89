// @generated from Models/Errors/LogLineUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::LogLineLogErrors;
use crate::wire;

/// Documented in `Models/Errors/LogLineUnauthorized.md`.
#[derive(Clone, Default)]
pub struct LogLineUnauthorized {
    /// Optional.
    pub errors: Option<Vec<LogLineLogErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for LogLineUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "LogLineUnauthorized",
        &[wire::Field::Optional("errors", wire::shape::<Vec<LogLineLogErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(LogLineUnauthorized);
