// @generated from Models/Std/Core.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Std/Core.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Core {
    /// Optional.
    pub a: Option<String>,
}

impl wire::Model for Core {
    const NAME: &'static str = "Core";
    const FIELDS: &'static [wire::Field] = &[wire::Field::Optional("a", wire::STRING)];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.a),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.a);
    }
}

wire::serde!(Core);
