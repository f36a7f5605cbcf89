// @generated from Models/Operations/GetTranscodeSessionsResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetTranscodeSessionsMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetTranscodeSessionsResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTranscodeSessionsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetTranscodeSessionsMediaContainer>,
}

impl wire::Model for GetTranscodeSessionsResponseBody {
    const NAME: &'static str = "GetTranscodeSessionsResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetTranscodeSessionsMediaContainer>(),
        ),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.media_container),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.media_container);
    }
}

wire::serde!(GetTranscodeSessionsResponseBody);
