// @generated from Models/Operations/GetGenresLibraryResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetGenresLibraryMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetGenresLibraryResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetGenresLibraryResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetGenresLibraryMediaContainer>,
}

impl wire::Model for GetGenresLibraryResponseBody {
    const NAME: &'static str = "GetGenresLibraryResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetGenresLibraryMediaContainer>(),
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

wire::serde!(GetGenresLibraryResponseBody);
