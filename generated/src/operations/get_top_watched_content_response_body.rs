// @generated from Models/Operations/GetTopWatchedContentResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetTopWatchedContentMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetTopWatchedContentResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTopWatchedContentResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetTopWatchedContentMediaContainer>,
}

impl wire::Model for GetTopWatchedContentResponseBody {
    const NAME: &'static str = "GetTopWatchedContentResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetTopWatchedContentMediaContainer>(),
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

wire::serde!(GetTopWatchedContentResponseBody);
