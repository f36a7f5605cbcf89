// @generated from Models/Wire/Wire.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Wire/Wire.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Wire {
    /// Optional.
    pub wire: Option<String>,
}

impl wire::Model for Wire {
    const NAME: &'static str = "Wire";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("wire", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.wire),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.wire);
    }
}

wire::serde!(Wire);
