// @generated from Models/Operations/GetSearchResultsResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetSearchResultsMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetSearchResultsResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSearchResultsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetSearchResultsMediaContainer>,
}

impl wire::Model for GetSearchResultsResponseBody {
    const NAME: &'static str = "GetSearchResultsResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetSearchResultsMediaContainer>(),
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

wire::serde!(GetSearchResultsResponseBody);
