// @generated from Models/Operations/GetUpdateStatusResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetUpdateStatusMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetUpdateStatusResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetUpdateStatusResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetUpdateStatusMediaContainer>,
}

impl wire::Model for GetUpdateStatusResponseBody {
    const NAME: &'static str = "GetUpdateStatusResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetUpdateStatusMediaContainer>(),
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

wire::serde!(GetUpdateStatusResponseBody);
