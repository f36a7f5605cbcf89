// @generated from Models/Operations/GetResourcesStatisticsMediaContainer.md: change the docs, not this file.

use crate::operations::StatisticsResources;
use crate::wire;

/// 2 fields; part of
/// [`GetResourcesStatisticsResponseBody`](crate::operations::GetResourcesStatisticsResponseBody).
#[derive(Default)]
pub struct GetResourcesStatisticsMediaContainer {
    /// Optional. Example: `5497`.
    pub size: Option<i64>,

    /// Optional. The JSON key is `StatisticsResources` (says `wire.toml`).
    #[doc(alias = "StatisticsResources")]
    pub statistics_resources: Option<Vec<StatisticsResources>>,
}

impl wire::Model for GetResourcesStatisticsMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetResourcesStatisticsMediaContainer",
        &[
            wire::Field::Optional("size", wire::INTEGER),
            wire::Field::Optional(
                "StatisticsResources",
                wire::shape::<Vec<StatisticsResources>>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.size, &mut self.statistics_resources))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.size, &self.statistics_resources))
    }
}

wire::model!(GetResourcesStatisticsMediaContainer);
