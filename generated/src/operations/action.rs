// @generated from Models/Operations/Action.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/Action.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Action {
    /// Required. Example: `addToContinueWatching`.
    pub id: String,

    /// Required. Example: `/actions/addToContinueWatching`.
    pub key: String,
}

impl Action {
    /// All fields set.
    #[inline]
    pub fn new(id: impl Into<String>, key: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            key: key.into(),
        }
    }
}

impl wire::Model for Action {
    const NAME: &'static str = "Action";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("id", wire::STRING),
        wire::Field::Required("key", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.key),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.key);
    }
}

wire::serde!(Action);
