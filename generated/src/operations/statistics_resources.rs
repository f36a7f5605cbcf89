// @generated from Models/Operations/StatisticsResources.md: change the docs, not this file.

use crate::wire;

/// 6 fields; part of
/// [`GetResourcesStatisticsMediaContainer`](crate::operations::GetResourcesStatisticsMediaContainer).
#[derive(Default)]
pub struct StatisticsResources {
    /// Optional. Example: `6`.
    pub timespan: Option<i64>,

    /// Optional. Example: `1718384427`.
    pub at: Option<i64>,

    /// Optional. Example: `1.276`.
    #[doc(alias = "hostCpuUtilization")]
    pub host_cpu_utilization: Option<f64>,

    /// Optional. Example: `0.025`.
    #[doc(alias = "processCpuUtilization")]
    pub process_cpu_utilization: Option<f64>,

    /// Optional. Example: `17.026`.
    #[doc(alias = "hostMemoryUtilization")]
    pub host_memory_utilization: Option<f64>,

    /// Optional. Example: `0.493`.
    #[doc(alias = "processMemoryUtilization")]
    pub process_memory_utilization: Option<f64>,
}

impl wire::Model for StatisticsResources {
    const OBJECT: wire::Object = wire::Object::of(
        "StatisticsResources",
        &[
            wire::Field::Optional("timespan", wire::INTEGER),
            wire::Field::Optional("at", wire::INTEGER),
            wire::Field::Optional("hostCpuUtilization", wire::FLOAT),
            wire::Field::Optional("processCpuUtilization", wire::FLOAT),
            wire::Field::Optional("hostMemoryUtilization", wire::FLOAT),
            wire::Field::Optional("processMemoryUtilization", wire::FLOAT),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.timespan,
                &mut self.at,
                &mut self.host_cpu_utilization,
                &mut self.process_cpu_utilization,
                &mut self.host_memory_utilization,
                &mut self.process_memory_utilization,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.timespan,
            &self.at,
            &self.host_cpu_utilization,
            &self.process_cpu_utilization,
            &self.host_memory_utilization,
            &self.process_memory_utilization,
        ))
    }
}

wire::model!(StatisticsResources);
