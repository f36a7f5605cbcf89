// @generated from Models/Operations/SharedSources.md by `cargo run -p generator`: change the docs, not this file.

use std::collections::BTreeMap;

use crate::wire;

/// Documented in `Models/Operations/SharedSources.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SharedSources {
    /// Every property that no other field has.
    pub extra: BTreeMap<String, serde_json::Value>,
}

impl wire::Model for SharedSources {
    const NAME: &'static str = "SharedSources";
    const FIELDS: &'static [wire::Field] = &[];

    fn set(&mut self, _: usize, value: &mut impl wire::Source) {
        value.extra(&mut self.extra)
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.extra(&self.extra);
    }
}

wire::serde!(SharedSources);
