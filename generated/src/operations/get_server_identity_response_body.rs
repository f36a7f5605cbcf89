// @generated from Models/Operations/GetServerIdentityResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetServerIdentityMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetServerIdentityResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServerIdentityResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetServerIdentityMediaContainer>,
}

impl wire::Model for GetServerIdentityResponseBody {
    const NAME: &'static str = "GetServerIdentityResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetServerIdentityMediaContainer>(),
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

wire::serde!(GetServerIdentityResponseBody);
