// @generated from Models/Names/FooBar.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Names/FooBar.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FooBar {
    /// Optional.
    pub a: Option<String>,
}

impl wire::Model for FooBar {
    const NAME: &'static str = "FooBar";
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

wire::serde!(FooBar);
