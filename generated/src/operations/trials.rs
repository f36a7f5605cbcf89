// @generated from Models/Operations/Trials.md by `cargo run -p generator`: change the docs, not this file.

use std::collections::BTreeMap;

use crate::wire;

/// A trial. Its properties are not documented.
///
/// Documented in `Models/Operations/Trials.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Trials {
    /// Every property that no other field has.
    pub extra: BTreeMap<String, serde_json::Value>,
}

impl wire::Model for Trials {
    const NAME: &'static str = "Trials";
    const FIELDS: &'static [wire::Field] = &[];

    fn set(&mut self, _: usize, value: &mut impl wire::Source) {
        value.extra(&mut self.extra)
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.extra(&self.extra);
    }
}

wire::serde!(Trials);
