// @generated from Models/Operations/GetMediaProvidersResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetMediaProvidersMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetMediaProvidersResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMediaProvidersResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetMediaProvidersMediaContainer>,
}

impl wire::Model for GetMediaProvidersResponseBody {
    const NAME: &'static str = "GetMediaProvidersResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetMediaProvidersMediaContainer>(),
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

wire::serde!(GetMediaProvidersResponseBody);
