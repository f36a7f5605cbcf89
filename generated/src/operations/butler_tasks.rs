// @generated from Models/Operations/ButlerTasks.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::ButlerTask;
use crate::wire;

/// Documented in `Models/Operations/ButlerTasks.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ButlerTasks {
    /// Optional. The JSON key is `ButlerTask` (says `wire.toml`).
    pub butler_task: Option<Vec<ButlerTask>>,
}

impl wire::Model for ButlerTasks {
    const NAME: &'static str = "ButlerTasks";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("ButlerTask", wire::shape::<Vec<ButlerTask>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.butler_task),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.butler_task);
    }
}

wire::serde!(ButlerTasks);
