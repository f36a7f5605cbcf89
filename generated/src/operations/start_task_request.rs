// @generated from Models/Operations/StartTaskRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::TaskName;
use crate::wire;

/// Documented in `Models/Operations/StartTaskRequest.md`.
#[derive(Clone, Default)]
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
    const OBJECT: wire::Object = wire::Object::of(
        "StartTaskRequest",
        &[wire::Field::Required("taskName", wire::shape::<TaskName>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.task_name,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.task_name,))
    }
}

wire::model!(StartTaskRequest);
