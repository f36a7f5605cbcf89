// @generated from Models/Operations/ButlerTasks.md: change the docs, not this file.

use crate::operations::ButlerTask;
use crate::wire;

/// 1 field; part of
/// [`GetButlerTasksResponseBody`](crate::operations::GetButlerTasksResponseBody).
#[derive(Default)]
pub struct ButlerTasks {
    /// Optional. The JSON key is `ButlerTask` (says `wire.toml`).
    #[doc(alias = "ButlerTask")]
    pub butler_task: Option<Vec<ButlerTask>>,
}

impl wire::Model for ButlerTasks {
    const OBJECT: wire::Object = wire::Object::of(
        "ButlerTasks",
        &[wire::Field::Optional("ButlerTask", wire::shape::<Vec<ButlerTask>>())],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.butler_task,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.butler_task,))
    }
}

wire::model!(ButlerTasks);
