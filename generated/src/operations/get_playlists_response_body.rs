// @generated from Models/Operations/GetPlaylistsResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetPlaylistsMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetPlaylistsResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPlaylistsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetPlaylistsMediaContainer>,
}

impl wire::Model for GetPlaylistsResponseBody {
    const NAME: &'static str = "GetPlaylistsResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetPlaylistsMediaContainer>(),
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

wire::serde!(GetPlaylistsResponseBody);
