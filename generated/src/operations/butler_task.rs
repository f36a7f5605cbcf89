// @generated from Models/Operations/ButlerTask.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/ButlerTask.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ButlerTask {
    /// Optional. Example: `BackupDatabase`.
    pub name: Option<String>,

    /// Optional. Example: `3`.
    pub interval: Option<f64>,

    /// Optional.
    pub schedule_randomized: Option<bool>,

    /// Optional.
    pub enabled: Option<bool>,

    /// Optional. Example: `Backup Database`.
    pub title: Option<String>,

    /// Optional. Example: `Create a backup copy of the server's database in the configured backup directory`.
    pub description: Option<String>,
}

impl wire::Model for ButlerTask {
    const NAME: &'static str = "ButlerTask";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("name", wire::STRING),
        wire::Field::Optional("interval", wire::FLOAT),
        wire::Field::Optional("scheduleRandomized", wire::BOOLEAN),
        wire::Field::Optional("enabled", wire::BOOLEAN),
        wire::Field::Optional("title", wire::STRING),
        wire::Field::Optional("description", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.name),
            1 => value.read(&mut self.interval),
            2 => value.read(&mut self.schedule_randomized),
            3 => value.read(&mut self.enabled),
            4 => value.read(&mut self.title),
            5 => value.read(&mut self.description),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.name);
        to.put(&self.interval);
        to.put(&self.schedule_randomized);
        to.put(&self.enabled);
        to.put(&self.title);
        to.put(&self.description);
    }
}

wire::serde!(ButlerTask);
