// @generated from Models/Operations/GetServerPreferencesResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetServerPreferencesMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetServerPreferencesResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServerPreferencesResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetServerPreferencesMediaContainer>,
}

impl wire::Model for GetServerPreferencesResponseBody {
    const NAME: &'static str = "GetServerPreferencesResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetServerPreferencesMediaContainer>(),
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

wire::serde!(GetServerPreferencesResponseBody);
