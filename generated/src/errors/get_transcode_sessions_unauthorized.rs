// @generated from Models/Errors/GetTranscodeSessionsUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetTranscodeSessionsSessionsErrors;
use crate::wire;

/// Documented in `Models/Errors/GetTranscodeSessionsUnauthorized.md`.
#[derive(Clone, Default)]
pub struct GetTranscodeSessionsUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetTranscodeSessionsSessionsErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetTranscodeSessionsUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "GetTranscodeSessionsUnauthorized",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<GetTranscodeSessionsSessionsErrors>>(),
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

wire::model!(GetTranscodeSessionsUnauthorized);
