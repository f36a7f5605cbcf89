// @generated from Models/Operations/Trials.md: change the docs, not this file.

use std::collections::BTreeMap;

use crate::wire;

/// A trial. Its properties are not documented.
///
/// Documented in `Models/Operations/Trials.md`.
#[derive(Default)]
pub struct Trials {
    /// Every property that no other field has.
    pub extra: BTreeMap<String, serde_json::Value>,
}

impl wire::Model for Trials {
    const OBJECT: wire::Object = wire::Object::of("Trials", &[]);

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((wire::Extra(&mut self.extra),))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((wire::Extra(&self.extra),))
    }
}

wire::model!(Trials);

impl Eq for Trials {}
