// @generated from Models/Operations/StopTranscodeSessionRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/StopTranscodeSessionRequest.md`.
#[derive(Clone, Default)]
pub struct StopTranscodeSessionRequest {
    /// Required. Example: `zz7llzqlx8w9vnrsbnwhbmep`.
    pub session_key: String,
}

impl StopTranscodeSessionRequest {
    /// All fields set.
    #[inline]
    pub fn new(session_key: impl Into<String>) -> Self {
        Self {
            session_key: session_key.into(),
        }
    }
}

impl wire::Model for StopTranscodeSessionRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "StopTranscodeSessionRequest",
        &[wire::Field::Required("sessionKey", wire::STRING)],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.session_key,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.session_key,))
    }
}

wire::model!(StopTranscodeSessionRequest);
