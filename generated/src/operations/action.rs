// @generated from Models/Operations/Action.md: change the docs, not this file.

use crate::wire;

/// 2 fields; part of [`Feature`](crate::operations::Feature).
#[derive(Default)]
pub struct Action {
    /// Required. Example: `addToContinueWatching`.
    pub id: String,

    /// Required. Example: `/actions/addToContinueWatching`.
    pub key: String,
}

impl Action {
    /// All fields set.
    #[inline]
    pub fn new(id: impl Into<String>, key: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            key: key.into(),
        }
    }
}

impl wire::Model for Action {
    const OBJECT: wire::Object = wire::Object::of(
        "Action",
        &[
            wire::Field::Required("id", wire::STRING),
            wire::Field::Required("key", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.id, &mut self.key))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.id, &self.key))
    }
}

wire::model!(Action);

impl Eq for Action {}
