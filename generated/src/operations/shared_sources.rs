// @generated from Models/Operations/SharedSources.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/SharedSources.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SharedSources {}

impl wire::Model for SharedSources {
    const NAME: &'static str = "SharedSources";
    const FIELDS: &'static [wire::Field] = &[];

    fn set(&mut self, _: usize, value: &mut impl wire::Source) {
        value.skip()
    }

    fn put(&self, _: &mut impl wire::Sink) {}
}

wire::serde!(SharedSources);
