// @generated from Models/Operations/GetRecentlyAddedOperator.md: change the docs, not this file.

use crate::wire;

/// 2 fields; part of
/// [`GetRecentlyAddedFieldType`](crate::operations::GetRecentlyAddedFieldType).
#[derive(Clone, Default)]
pub struct GetRecentlyAddedOperator {
    /// Required. Example: `=`.
    pub key: String,

    /// Required. Example: `is`.
    pub title: String,
}

impl GetRecentlyAddedOperator {
    /// All fields set.
    #[inline]
    pub fn new(key: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            title: title.into(),
        }
    }
}

impl wire::Model for GetRecentlyAddedOperator {
    const OBJECT: wire::Object = wire::Object::of(
        "GetRecentlyAddedOperator",
        &[
            wire::Field::Required("key", wire::STRING),
            wire::Field::Required("title", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.key, &mut self.title))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.key, &self.title))
    }
}

wire::model!(GetRecentlyAddedOperator);

impl Eq for GetRecentlyAddedOperator {}
