// @generated from Models/Operations/GetPlaylistResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetPlaylistMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetPlaylistResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPlaylistResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetPlaylistMediaContainer>,
}

impl wire::Model for GetPlaylistResponseBody {
    const NAME: &'static str = "GetPlaylistResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetPlaylistMediaContainer>(),
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

wire::serde!(GetPlaylistResponseBody);
