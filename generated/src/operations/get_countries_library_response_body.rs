// @generated from Models/Operations/GetCountriesLibraryResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetCountriesLibraryMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetCountriesLibraryResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetCountriesLibraryResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetCountriesLibraryMediaContainer>,
}

impl wire::Model for GetCountriesLibraryResponseBody {
    const NAME: &'static str = "GetCountriesLibraryResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetCountriesLibraryMediaContainer>(),
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

wire::serde!(GetCountriesLibraryResponseBody);
