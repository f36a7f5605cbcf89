// @generated from Models/Operations/SharedServers.md: change the docs, not this file.

use std::collections::BTreeMap;

use crate::wire;

/// 0 fields; part of [`Friend`](crate::operations::Friend).
#[derive(Default)]
pub struct SharedServers {
    /// Every property that no other field has.
    pub extra: BTreeMap<String, serde_json::Value>,
}

impl wire::Model for SharedServers {
    const OBJECT: wire::Object = wire::Object::of("SharedServers", &[]);

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((wire::Extra(&mut self.extra),))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((wire::Extra(&self.extra),))
    }
}

wire::model!(SharedServers);

impl Eq for SharedServers {}
