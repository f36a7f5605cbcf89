// @generated from Models/Operations/GetSearchLibraryResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetSearchLibraryMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetSearchLibraryResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSearchLibraryResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetSearchLibraryMediaContainer>,
}

impl wire::Model for GetSearchLibraryResponseBody {
    const NAME: &'static str = "GetSearchLibraryResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetSearchLibraryMediaContainer>(),
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

wire::serde!(GetSearchLibraryResponseBody);
