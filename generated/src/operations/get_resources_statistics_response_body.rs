// @generated from Models/Operations/GetResourcesStatisticsResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetResourcesStatisticsMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetResourcesStatisticsResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetResourcesStatisticsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetResourcesStatisticsMediaContainer>,
}

impl wire::Model for GetResourcesStatisticsResponseBody {
    const NAME: &'static str = "GetResourcesStatisticsResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetResourcesStatisticsMediaContainer>(),
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

wire::serde!(GetResourcesStatisticsResponseBody);
