// @generated from Models/Operations/GetLibraryItemsResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetLibraryItemsMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetLibraryItemsResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryItemsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetLibraryItemsMediaContainer>,
}

impl wire::Model for GetLibraryItemsResponseBody {
    const NAME: &'static str = "GetLibraryItemsResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetLibraryItemsMediaContainer>(),
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

wire::serde!(GetLibraryItemsResponseBody);
