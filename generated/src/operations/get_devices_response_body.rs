// @generated from Models/Operations/GetDevicesResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetDevicesMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetDevicesResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDevicesResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetDevicesMediaContainer>,
}

impl wire::Model for GetDevicesResponseBody {
    const NAME: &'static str = "GetDevicesResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetDevicesMediaContainer>(),
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

wire::serde!(GetDevicesResponseBody);
