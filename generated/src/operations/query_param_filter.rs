// @generated from Models/Operations/QueryParamFilter.md: change the docs, not this file.

use std::collections::BTreeMap;

use crate::wire;

/// 0 fields; part of
/// [`GetSessionHistoryRequest`](crate::operations::GetSessionHistoryRequest).
#[derive(Default)]
pub struct QueryParamFilter {
    /// Every property that no other field has.
    pub extra: BTreeMap<String, serde_json::Value>,
}

impl wire::Model for QueryParamFilter {
    const OBJECT: wire::Object = wire::Object::of("QueryParamFilter", &[]);

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((wire::Extra(&mut self.extra),))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((wire::Extra(&self.extra),))
    }
}

wire::model!(QueryParamFilter);

impl Eq for QueryParamFilter {}
