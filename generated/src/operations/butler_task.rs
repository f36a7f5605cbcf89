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
        wire::Field::optional("name"),
        wire::Field::optional("interval"),
        wire::Field::optional("scheduleRandomized"),
        wire::Field::optional("enabled"),
        wire::Field::optional("title"),
        wire::Field::optional("description"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
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

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.name)?;
        entries.put(&self.interval)?;
        entries.put(&self.schedule_randomized)?;
        entries.put(&self.enabled)?;
        entries.put(&self.title)?;
        entries.put(&self.description)
    }
}

wire::model!(ButlerTask);
