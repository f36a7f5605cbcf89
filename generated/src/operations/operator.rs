// @generated from Models/Operations/Operator.md: change the docs, not this file.

use crate::wire;

/// 2 fields; part of [`FieldType`](crate::operations::FieldType).
#[derive(Default)]
pub struct Operator {
    /// Required. Example: `=`.
    pub key: String,

    /// Required. Example: `is`.
    pub title: String,
}

impl Operator {
    /// All fields set.
    #[inline]
    pub fn new(key: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            title: title.into(),
        }
    }
}

impl wire::Model for Operator {
    const OBJECT: wire::Object = wire::Object::of(
        "Operator",
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

wire::model!(Operator);

impl Eq for Operator {}
