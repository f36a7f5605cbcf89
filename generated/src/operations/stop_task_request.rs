// @generated from Models/Operations/StopTaskRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::PathParamTaskName;
use crate::wire;

/// Documented in `Models/Operations/StopTaskRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopTaskRequest {
    /// Required.
    pub task_name: PathParamTaskName,
}

impl StopTaskRequest {
    /// All fields set.
    pub fn new(task_name: PathParamTaskName) -> Self {
        Self { task_name }
    }
}

impl wire::Model for StopTaskRequest {
    const NAME: &'static str = "StopTaskRequest";
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

wire::model!(StopTaskRequest);
