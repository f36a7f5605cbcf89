// @generated from Models/Operations/ButlerTasks.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::ButlerTask;
use crate::wire;

/// Documented in `Models/Operations/ButlerTasks.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ButlerTasks {
    /// Optional.
    pub butler_task: Option<Vec<ButlerTask>>,
}

impl wire::Model for ButlerTasks {
    const NAME: &'static str = "ButlerTasks";
    const FIELDS: &'static [wire::Field] = &[wire::Field::optional("butlerTask")];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.butler_task),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.butler_task)
    }
}

wire::model!(ButlerTasks);
