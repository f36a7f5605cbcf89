// @generated from Models/Operations/SharedServers.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/SharedServers.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SharedServers {}

impl wire::Model for SharedServers {
    const NAME: &'static str = "SharedServers";
    const FIELDS: &'static [wire::Field] = &[];

    fn set(&mut self, _: usize, value: &mut impl wire::Source) {
        value.skip()
    }

    fn put(&self, _: &mut impl wire::Sink) {}
}

wire::serde!(SharedServers);
