// @generated from Models/Operations/GetRecentlyAddedLibraryResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetRecentlyAddedLibraryMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetRecentlyAddedLibraryResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRecentlyAddedLibraryResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetRecentlyAddedLibraryMediaContainer>,
}

impl wire::Model for GetRecentlyAddedLibraryResponseBody {
    const NAME: &'static str = "GetRecentlyAddedLibraryResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetRecentlyAddedLibraryMediaContainer>(),
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

wire::serde!(GetRecentlyAddedLibraryResponseBody);
