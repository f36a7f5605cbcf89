// @generated from Models/Errors/PerformVoiceSearchBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::PerformVoiceSearchErrors;
use crate::wire;

/// Documented in `Models/Errors/PerformVoiceSearchBadRequest.md`.
#[derive(Clone, Default)]
pub struct PerformVoiceSearchBadRequest {
    /// Optional.
    pub errors: Option<Vec<PerformVoiceSearchErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for PerformVoiceSearchBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "PerformVoiceSearchBadRequest",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<PerformVoiceSearchErrors>>(),
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

wire::model!(PerformVoiceSearchBadRequest);
