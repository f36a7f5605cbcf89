// @generated from Models/Operations/GetPlaylistContentsResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetPlaylistContentsMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetPlaylistContentsResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPlaylistContentsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetPlaylistContentsMediaContainer>,
}

impl wire::Model for GetPlaylistContentsResponseBody {
    const NAME: &'static str = "GetPlaylistContentsResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetPlaylistContentsMediaContainer>(),
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

wire::serde!(GetPlaylistContentsResponseBody);
