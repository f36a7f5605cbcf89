// @generated from Models/Operations/GetMediaMetaDataResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetMediaMetaDataMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetMediaMetaDataResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMediaMetaDataResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetMediaMetaDataMediaContainer>,
}

impl wire::Model for GetMediaMetaDataResponseBody {
    const NAME: &'static str = "GetMediaMetaDataResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetMediaMetaDataMediaContainer>(),
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

wire::serde!(GetMediaMetaDataResponseBody);
