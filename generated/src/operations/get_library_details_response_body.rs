// @generated from Models/Operations/GetLibraryDetailsResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetLibraryDetailsMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetLibraryDetailsResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryDetailsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetLibraryDetailsMediaContainer>,
}

impl wire::Model for GetLibraryDetailsResponseBody {
    const NAME: &'static str = "GetLibraryDetailsResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetLibraryDetailsMediaContainer>(),
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

wire::serde!(GetLibraryDetailsResponseBody);
