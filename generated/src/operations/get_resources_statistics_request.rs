// @generated from Models/Operations/GetResourcesStatisticsRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetResourcesStatisticsRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetResourcesStatisticsRequest {
    /// Optional. Example: `4`.
    pub timespan: Option<i64>,
}

impl wire::Model for GetResourcesStatisticsRequest {
    const NAME: &'static str = "GetResourcesStatisticsRequest";
    const FIELDS: &'static [wire::Field] = &[wire::Field::optional("timespan")];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.timespan),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.timespan)
    }
}

wire::model!(GetResourcesStatisticsRequest);
