// @generated from Models/Names/1password.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Names/1password.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct N1password {
    /// Optional.
    pub a: Option<String>,
}

impl wire::Model for N1password {
    const NAME: &'static str = "1password";
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

wire::serde!(N1password);
