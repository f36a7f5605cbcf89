// @generated from Models/Operations/GetResourcesStatisticsMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::StatisticsResources;
use crate::wire;

/// Documented in `Models/Operations/GetResourcesStatisticsMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetResourcesStatisticsMediaContainer {
    /// Optional. Example: `5497`.
    pub size: Option<i64>,

    /// Optional.
    pub statistics_resources: Option<Vec<StatisticsResources>>,
}

impl wire::Model for GetResourcesStatisticsMediaContainer {
    const NAME: &'static str = "GetResourcesStatisticsMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("size"),
        wire::Field::optional("statisticsResources"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.statistics_resources),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.size)?;
        entries.put(&self.statistics_resources)
    }
}

wire::model!(GetResourcesStatisticsMediaContainer);
