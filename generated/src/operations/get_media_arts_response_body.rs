// @generated from Models/Operations/GetMediaArtsResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetMediaArtsMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetMediaArtsResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMediaArtsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetMediaArtsMediaContainer>,
}

impl wire::Model for GetMediaArtsResponseBody {
    const NAME: &'static str = "GetMediaArtsResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetMediaArtsMediaContainer>(),
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

wire::serde!(GetMediaArtsResponseBody);
