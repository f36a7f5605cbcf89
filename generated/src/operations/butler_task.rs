// @generated from Models/Operations/ButlerTask.md: change the docs, not this file.

use crate::wire;

/// 6 fields; part of [`ButlerTasks`](crate::operations::ButlerTasks).
#[derive(Default)]
pub struct ButlerTask {
    /// Optional. Example: `BackupDatabase`.
    pub name: Option<String>,

    /// Optional. Example: `3`.
    pub interval: Option<f64>,

    /// Optional.
    #[doc(alias = "scheduleRandomized")]
    pub schedule_randomized: Option<bool>,

    /// Optional.
    pub enabled: Option<bool>,

    /// Optional. Example: `Backup Database`.
    pub title: Option<String>,

    /// Optional. Example: `Create a backup copy of the server's database in the configured backup directory`.
    pub description: Option<String>,
}

impl wire::Model for ButlerTask {
    const OBJECT: wire::Object = wire::Object::of(
        "ButlerTask",
        &[
            wire::Field::Optional("name", wire::STRING),
            wire::Field::Optional("interval", wire::FLOAT),
            wire::Field::Optional("scheduleRandomized", wire::BOOLEAN),
            wire::Field::Optional("enabled", wire::BOOLEAN),
            wire::Field::Optional("title", wire::STRING),
            wire::Field::Optional("description", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.name,
                &mut self.interval,
                &mut self.schedule_randomized,
                &mut self.enabled,
                &mut self.title,
                &mut self.description,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.name,
            &self.interval,
            &self.schedule_randomized,
            &self.enabled,
            &self.title,
            &self.description,
        ))
    }
}

wire::model!(ButlerTask);
