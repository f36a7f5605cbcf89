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
    #[inline]
    pub fn new(task_name: TaskName) -> Self {
        Self { task_name }
    }
}

impl wire::Model for StartTaskRequest {
    const NAME: &'static str = "StartTaskRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("taskName", wire::shape::<TaskName>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.task_name),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.task_name);
    }
}

wire::serde!(StartTaskRequest);
