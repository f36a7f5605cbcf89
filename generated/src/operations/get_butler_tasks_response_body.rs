// @generated from Models/Operations/GetButlerTasksResponseBody.md: change the docs, not this file.

use crate::operations::ButlerTasks;
use crate::wire;

/// 1 field; part of [`GetButlerTasksResponse`](crate::operations::GetButlerTasksResponse).
#[derive(Default)]
pub struct GetButlerTasksResponseBody {
    /// Optional. The JSON key is `ButlerTasks` (says `wire.toml`).
    #[doc(alias = "ButlerTasks")]
    pub butler_tasks: Option<ButlerTasks>,
}

impl wire::Model for GetButlerTasksResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetButlerTasksResponseBody",
        &[wire::Field::Optional("ButlerTasks", wire::shape::<ButlerTasks>())],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.butler_tasks,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.butler_tasks,))
    }
}

wire::model!(GetButlerTasksResponseBody);
