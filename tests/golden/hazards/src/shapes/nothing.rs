// @generated from Models/Shapes/Nothing.md: change the docs, not this file.

use std::collections::BTreeMap;

use crate::wire;

/// A page without rows.
///
/// Documented in `Models/Shapes/Nothing.md`.
#[derive(Default)]
pub struct Nothing {
    /// Every property that no other field has.
    pub extra: BTreeMap<String, serde_json::Value>,
}

impl wire::Model for Nothing {
    const OBJECT: wire::Object = wire::Object::of("Nothing", &[]);

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((wire::Extra(&mut self.extra),))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((wire::Extra(&self.extra),))
    }
}

wire::model!(Nothing);

impl Eq for Nothing {}
