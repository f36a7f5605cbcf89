// @generated from Models/Operations/GetGlobalHubsResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetGlobalHubsMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetGlobalHubsResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetGlobalHubsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetGlobalHubsMediaContainer>,
}

impl wire::Model for GetGlobalHubsResponseBody {
    const NAME: &'static str = "GetGlobalHubsResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetGlobalHubsMediaContainer>(),
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

wire::serde!(GetGlobalHubsResponseBody);
