// @generated from Models/Shapes/Nothing.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// A page without rows.
///
/// Documented in `Models/Shapes/Nothing.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Nothing {}

impl wire::Model for Nothing {
    const NAME: &'static str = "Nothing";
    const FIELDS: &'static [wire::Field] = &[];

    fn set(&mut self, _: usize, value: &mut impl wire::Source) {
        value.skip()
    }

    fn put(&self, _: &mut impl wire::Sink) {}
}

wire::serde!(Nothing);
