// @generated from Models/Operations/GetActorsLibraryResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetActorsLibraryMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetActorsLibraryResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetActorsLibraryResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetActorsLibraryMediaContainer>,
}

impl wire::Model for GetActorsLibraryResponseBody {
    const NAME: &'static str = "GetActorsLibraryResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetActorsLibraryMediaContainer>(),
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

wire::serde!(GetActorsLibraryResponseBody);
