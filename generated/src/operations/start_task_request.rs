// @generated from Models/Operations/StartTaskRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::TaskName;
use crate::wire;

/// Documented in `Models/Operations/StartTaskRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartTaskRequest {
    /// Required.
    pub task_name: TaskName,
}

impl StartTaskRequest {
    /// All fields set.
    pub fn new(task_name: TaskName) -> Self {
        Self { task_name }
    }
}

impl wire::Model for StartTaskRequest {
    const NAME: &'static str = "StartTaskRequest";
    const FIELDS: &'static [wire::Field] = &[wire::Field::required("taskName")];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.task_name),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.task_name)
    }
}

wire::model!(StartTaskRequest);
