// @generated from Models/Operations/GetSessionHistoryResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetSessionHistoryMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetSessionHistoryResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSessionHistoryResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetSessionHistoryMediaContainer>,
}

impl wire::Model for GetSessionHistoryResponseBody {
    const NAME: &'static str = "GetSessionHistoryResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetSessionHistoryMediaContainer>(),
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

wire::serde!(GetSessionHistoryResponseBody);
