// @generated from Models/Operations/SharedSources.md: change the docs, not this file.

use std::collections::BTreeMap;

use crate::wire;

/// 0 fields; part of [`Friend`](crate::operations::Friend).
#[derive(Default)]
pub struct SharedSources {
    /// Every property that no other field has.
    pub extra: BTreeMap<String, serde_json::Value>,
}

impl wire::Model for SharedSources {
    const OBJECT: wire::Object = wire::Object::of("SharedSources", &[]);

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((wire::Extra(&mut self.extra),))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((wire::Extra(&self.extra),))
    }
}

wire::model!(SharedSources);

impl Eq for SharedSources {}
