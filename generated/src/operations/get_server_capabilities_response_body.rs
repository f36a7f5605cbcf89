// @generated from Models/Operations/GetServerCapabilitiesResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::MediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetServerCapabilitiesResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServerCapabilitiesResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<MediaContainer>,
}

impl wire::Model for GetServerCapabilitiesResponseBody {
    const NAME: &'static str = "GetServerCapabilitiesResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("MediaContainer", wire::shape::<MediaContainer>()),
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

wire::serde!(GetServerCapabilitiesResponseBody);
