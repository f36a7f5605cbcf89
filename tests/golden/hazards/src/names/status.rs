// @generated from Models/Names/Status.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Names/Status.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Status {
    /// Optional.
    pub here: Option<String>,
}

impl wire::Model for Status {
    const NAME: &'static str = "Status";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("here", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.here),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.here);
    }
}

wire::serde!(Status);
