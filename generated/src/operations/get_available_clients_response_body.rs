// @generated from Models/Operations/GetAvailableClientsResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetAvailableClientsMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetAvailableClientsResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAvailableClientsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetAvailableClientsMediaContainer>,
}

impl wire::Model for GetAvailableClientsResponseBody {
    const NAME: &'static str = "GetAvailableClientsResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetAvailableClientsMediaContainer>(),
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

wire::serde!(GetAvailableClientsResponseBody);
