// @generated from Models/Operations/GetBandwidthStatisticsResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetBandwidthStatisticsMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetBandwidthStatisticsResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBandwidthStatisticsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetBandwidthStatisticsMediaContainer>,
}

impl wire::Model for GetBandwidthStatisticsResponseBody {
    const NAME: &'static str = "GetBandwidthStatisticsResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetBandwidthStatisticsMediaContainer>(),
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

wire::serde!(GetBandwidthStatisticsResponseBody);
