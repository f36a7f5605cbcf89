// @generated from Models/Operations/GetStatisticsResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetStatisticsMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetStatisticsResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetStatisticsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetStatisticsMediaContainer>,
}

impl wire::Model for GetStatisticsResponseBody {
    const NAME: &'static str = "GetStatisticsResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetStatisticsMediaContainer>(),
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

wire::serde!(GetStatisticsResponseBody);
