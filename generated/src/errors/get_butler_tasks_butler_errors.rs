// @generated from Models/Errors/GetButlerTasksButlerErrors.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Errors/GetButlerTasksButlerErrors.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetButlerTasksButlerErrors {
    /// Optional. Example: `1001`.
    pub code: Option<i64>,

    /// Optional. Example: `User could not be authenticated`.
    pub message: Option<String>,

    /// Optional. Example: `401`.
    pub status: Option<i64>,
}

impl wire::Model for GetButlerTasksButlerErrors {
    const NAME: &'static str = "GetButlerTasksButlerErrors";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("code", wire::INTEGER),
        wire::Field::Optional("message", wire::STRING),
        wire::Field::Optional("status", wire::INTEGER),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.code),
            1 => value.read(&mut self.message),
            2 => value.read(&mut self.status),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.code);
        to.put(&self.message);
        to.put(&self.status);
    }
}

wire::serde!(GetButlerTasksButlerErrors);
