// @generated from Models/Operations/Trials.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// A trial. Its properties are not documented.
///
/// Documented in `Models/Operations/Trials.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Trials {}

impl wire::Model for Trials {
    const NAME: &'static str = "Trials";
    const FIELDS: &'static [wire::Field] = &[];

    fn set(&mut self, _: usize, value: &mut impl wire::Source) {
        value.skip()
    }

    fn put(&self, _: &mut impl wire::Sink) {}
}

wire::serde!(Trials);
