// @generated from Models/Operations/CreatePlaylistResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::CreatePlaylistMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/CreatePlaylistResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePlaylistResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<CreatePlaylistMediaContainer>,
}

impl wire::Model for CreatePlaylistResponseBody {
    const NAME: &'static str = "CreatePlaylistResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<CreatePlaylistMediaContainer>(),
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

wire::serde!(CreatePlaylistResponseBody);
