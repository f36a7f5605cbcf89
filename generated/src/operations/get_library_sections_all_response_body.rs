// @generated from Models/Operations/GetLibrarySectionsAllResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetLibrarySectionsAllMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetLibrarySectionsAllResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibrarySectionsAllResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetLibrarySectionsAllMediaContainer>,
}

impl wire::Model for GetLibrarySectionsAllResponseBody {
    const NAME: &'static str = "GetLibrarySectionsAllResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetLibrarySectionsAllMediaContainer>(),
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

wire::serde!(GetLibrarySectionsAllResponseBody);
