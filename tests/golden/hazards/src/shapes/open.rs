// @generated from Models/Shapes/Open.md: change the docs, not this file.

use std::collections::BTreeMap;

use crate::wire;

/// 2 fields.
#[derive(Default)]
pub struct Open {
    /// Optional.
    pub known: Option<String>,

    /// Every property that no other field has.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl wire::Model for Open {
    const OBJECT: wire::Object = wire::Object::open(
        "Open",
        &[wire::Field::Optional("known", wire::STRING)],
        wire::Shape::Any,
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.known, wire::Extra(&mut self.additional_properties)))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.known, wire::Extra(&self.additional_properties)))
    }
}

wire::model!(Open);

impl Eq for Open {}
