// @generated from Models/Operations/GetLibraryHubsResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetLibraryHubsMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetLibraryHubsResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryHubsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetLibraryHubsMediaContainer>,
}

impl wire::Model for GetLibraryHubsResponseBody {
    const NAME: &'static str = "GetLibraryHubsResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetLibraryHubsMediaContainer>(),
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

wire::serde!(GetLibraryHubsResponseBody);
