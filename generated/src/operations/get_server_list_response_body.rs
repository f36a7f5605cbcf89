// @generated from Models/Operations/GetServerListResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetServerListMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetServerListResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServerListResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetServerListMediaContainer>,
}

impl wire::Model for GetServerListResponseBody {
    const NAME: &'static str = "GetServerListResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetServerListMediaContainer>(),
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

wire::serde!(GetServerListResponseBody);
