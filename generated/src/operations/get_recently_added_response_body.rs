// @generated from Models/Operations/GetRecentlyAddedResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetRecentlyAddedMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetRecentlyAddedResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRecentlyAddedResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetRecentlyAddedMediaContainer>,
}

impl wire::Model for GetRecentlyAddedResponseBody {
    const NAME: &'static str = "GetRecentlyAddedResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetRecentlyAddedMediaContainer>(),
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

wire::serde!(GetRecentlyAddedResponseBody);
