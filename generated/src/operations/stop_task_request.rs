// @generated from Models/Operations/StopTaskRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::PathParamTaskName;
use crate::wire;

/// Documented in `Models/Operations/StopTaskRequest.md`.
#[derive(Clone, Default)]
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
    const OBJECT: wire::Object = wire::Object::of(
        "StopTaskRequest",
        &[wire::Field::Required("taskName", wire::shape::<PathParamTaskName>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.task_name,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.task_name,))
    }
}

wire::model!(StopTaskRequest);
