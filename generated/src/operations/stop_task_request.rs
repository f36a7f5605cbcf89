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
    #[inline]
    pub fn new(task_name: PathParamTaskName) -> Self {
        Self { task_name }
    }
}

impl wire::Model for StopTaskRequest {
    const NAME: &'static str = "StopTaskRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("taskName", wire::shape::<PathParamTaskName>()),
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

wire::serde!(StopTaskRequest);
