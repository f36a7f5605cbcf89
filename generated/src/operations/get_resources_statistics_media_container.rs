// @generated from Models/Operations/GetResourcesStatisticsMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::StatisticsResources;
use crate::wire;

/// Documented in `Models/Operations/GetResourcesStatisticsMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetResourcesStatisticsMediaContainer {
    /// Optional. Example: `5497`.
    pub size: Option<i64>,

    /// Optional. The JSON key is `StatisticsResources` (says `wire.toml`).
    pub statistics_resources: Option<Vec<StatisticsResources>>,
}

impl wire::Model for GetResourcesStatisticsMediaContainer {
    const NAME: &'static str = "GetResourcesStatisticsMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("size", wire::INTEGER),
        wire::Field::Optional(
            "StatisticsResources",
            wire::shape::<Vec<StatisticsResources>>(),
        ),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.statistics_resources),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.size);
        to.put(&self.statistics_resources);
    }
}

wire::serde!(GetResourcesStatisticsMediaContainer);
