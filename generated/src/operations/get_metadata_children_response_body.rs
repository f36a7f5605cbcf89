// @generated from Models/Operations/GetMetadataChildrenResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetMetadataChildrenMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetMetadataChildrenResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMetadataChildrenResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetMetadataChildrenMediaContainer>,
}

impl wire::Model for GetMetadataChildrenResponseBody {
    const NAME: &'static str = "GetMetadataChildrenResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetMetadataChildrenMediaContainer>(),
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

wire::serde!(GetMetadataChildrenResponseBody);
