// @generated from Models/Operations/GetMediaPostersResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetMediaPostersMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetMediaPostersResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMediaPostersResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetMediaPostersMediaContainer>,
}

impl wire::Model for GetMediaPostersResponseBody {
    const NAME: &'static str = "GetMediaPostersResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetMediaPostersMediaContainer>(),
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

wire::serde!(GetMediaPostersResponseBody);
