// @generated from Models/Names/Foo_bar.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Names/Foo_bar.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FooBar2 {
    /// Optional.
    pub b: Option<String>,
}

impl wire::Model for FooBar2 {
    const NAME: &'static str = "Foo_bar";
    const FIELDS: &'static [wire::Field] = &[wire::Field::Optional("b", wire::STRING)];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.b),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.b);
    }
}

wire::serde!(FooBar2);
