// @generated from Models/Operations/StatisticsResources.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/StatisticsResources.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StatisticsResources {
    /// Optional. Example: `6`.
    pub timespan: Option<i64>,

    /// Optional. Example: `1718384427`.
    pub at: Option<i64>,

    /// Optional. Example: `1.276`.
    pub host_cpu_utilization: Option<f64>,

    /// Optional. Example: `0.025`.
    pub process_cpu_utilization: Option<f64>,

    /// Optional. Example: `17.026`.
    pub host_memory_utilization: Option<f64>,

    /// Optional. Example: `0.493`.
    pub process_memory_utilization: Option<f64>,
}

impl wire::Model for StatisticsResources {
    const NAME: &'static str = "StatisticsResources";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("timespan", wire::INTEGER),
        wire::Field::Optional("at", wire::INTEGER),
        wire::Field::Optional("hostCpuUtilization", wire::FLOAT),
        wire::Field::Optional("processCpuUtilization", wire::FLOAT),
        wire::Field::Optional("hostMemoryUtilization", wire::FLOAT),
        wire::Field::Optional("processMemoryUtilization", wire::FLOAT),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.timespan),
            1 => value.read(&mut self.at),
            2 => value.read(&mut self.host_cpu_utilization),
            3 => value.read(&mut self.process_cpu_utilization),
            4 => value.read(&mut self.host_memory_utilization),
            5 => value.read(&mut self.process_memory_utilization),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.timespan);
        to.put(&self.at);
        to.put(&self.host_cpu_utilization);
        to.put(&self.process_cpu_utilization);
        to.put(&self.host_memory_utilization);
        to.put(&self.process_memory_utilization);
    }
}

wire::serde!(StatisticsResources);
