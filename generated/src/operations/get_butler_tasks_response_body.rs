// @generated from Models/Operations/GetButlerTasksResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::ButlerTasks;
use crate::wire;

/// Documented in `Models/Operations/GetButlerTasksResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetButlerTasksResponseBody {
    /// Optional. The JSON key is `ButlerTasks` (says `wire.toml`).
    pub butler_tasks: Option<ButlerTasks>,
}

impl wire::Model for GetButlerTasksResponseBody {
    const NAME: &'static str = "GetButlerTasksResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("ButlerTasks", wire::shape::<ButlerTasks>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.butler_tasks),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.butler_tasks);
    }
}

wire::serde!(GetButlerTasksResponseBody);
