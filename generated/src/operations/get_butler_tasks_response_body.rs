// @generated from Models/Operations/GetButlerTasksResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::ButlerTasks;
use crate::wire;

/// Documented in `Models/Operations/GetButlerTasksResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetButlerTasksResponseBody {
    /// Optional.
    pub butler_tasks: Option<ButlerTasks>,
}

impl wire::Model for GetButlerTasksResponseBody {
    const NAME: &'static str = "GetButlerTasksResponseBody";
    const FIELDS: &'static [wire::Field] = &[wire::Field::optional("butlerTasks")];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.butler_tasks),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.butler_tasks)
    }
}

wire::model!(GetButlerTasksResponseBody);
