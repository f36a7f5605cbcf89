// @generated from Models/Operations/GetSearchAllLibrariesResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetSearchAllLibrariesMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetSearchAllLibrariesResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSearchAllLibrariesResponseBody {
    /// Required. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: GetSearchAllLibrariesMediaContainer,
}

impl GetSearchAllLibrariesResponseBody {
    /// All fields set.
    #[inline]
    pub fn new(media_container: GetSearchAllLibrariesMediaContainer) -> Self {
        Self { media_container }
    }
}

impl wire::Model for GetSearchAllLibrariesResponseBody {
    const NAME: &'static str = "GetSearchAllLibrariesResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required(
            "MediaContainer",
            wire::shape::<GetSearchAllLibrariesMediaContainer>(),
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

wire::serde!(GetSearchAllLibrariesResponseBody);
