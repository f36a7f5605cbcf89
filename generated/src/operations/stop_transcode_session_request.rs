// @generated from Models/Operations/StopTranscodeSessionRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/StopTranscodeSessionRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    const NAME: &'static str = "StopTranscodeSessionRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("sessionKey", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.session_key),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.session_key);
    }
}

wire::serde!(StopTranscodeSessionRequest);
