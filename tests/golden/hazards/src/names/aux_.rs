// @generated from Models/Names/Aux.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Names/Aux.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Aux {
    /// Optional.
    pub a: Option<String>,
}

impl wire::Model for Aux {
    const NAME: &'static str = "Aux";
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

wire::serde!(Aux);
