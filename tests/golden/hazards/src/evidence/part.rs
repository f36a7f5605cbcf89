// @generated from Models/Evidence/Part.md: change the docs, not this file.

use std::collections::BTreeMap;

use crate::wire;

/// 2 fields; part of [`Amended`](crate::evidence::Amended) and
/// [`Examples`](crate::evidence::Examples).
#[derive(Default)]
pub struct Part {
    /// Required. Example: `7`.
    pub id: i64,

    /// The name that unknown fields would have.
    ///
    /// Optional.
    pub extra: Option<String>,

    /// Every property that no other field has.
    pub extra_2: BTreeMap<String, serde_json::Value>,
}

impl Part {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id, ..Self::default() }
    }
}

impl wire::Model for Part {
    const OBJECT: wire::Object = wire::Object::of(
        "Part",
        &[
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Optional("extra", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.id, &mut self.extra, wire::Extra(&mut self.extra_2)))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.id, &self.extra, wire::Extra(&self.extra_2)))
    }
}

wire::model!(Part);

impl Eq for Part {}
