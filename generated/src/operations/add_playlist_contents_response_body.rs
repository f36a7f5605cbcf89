// @generated from Models/Operations/AddPlaylistContentsResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::AddPlaylistContentsMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/AddPlaylistContentsResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddPlaylistContentsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<AddPlaylistContentsMediaContainer>,
}

impl wire::Model for AddPlaylistContentsResponseBody {
    const NAME: &'static str = "AddPlaylistContentsResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<AddPlaylistContentsMediaContainer>(),
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

wire::serde!(AddPlaylistContentsResponseBody);
