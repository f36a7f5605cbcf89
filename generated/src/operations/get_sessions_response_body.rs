// @generated from Models/Operations/GetSessionsResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetSessionsMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetSessionsResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSessionsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetSessionsMediaContainer>,
}

impl wire::Model for GetSessionsResponseBody {
    const NAME: &'static str = "GetSessionsResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetSessionsMediaContainer>(),
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

wire::serde!(GetSessionsResponseBody);
