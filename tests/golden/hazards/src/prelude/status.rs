// @generated from Models/Prelude/Status.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Prelude/Status.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Status {
    /// Optional.
    pub there: Option<String>,
}

impl wire::Model for Status {
    const NAME: &'static str = "Status";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("there", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.there),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.there);
    }
}

wire::serde!(Status);
