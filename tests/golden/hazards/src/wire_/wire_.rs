// @generated from Models/Wire/Wire.md: change the docs, not this file.

use crate::wire;

/// 1 field.
#[derive(Default)]
pub struct Wire {
    /// Optional.
    pub wire: Option<String>,
}

impl wire::Model for Wire {
    const OBJECT: wire::Object = wire::Object::of(
        "Wire",
        &[wire::Field::Optional("wire", wire::STRING)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.wire,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.wire,))
    }
}

wire::model!(Wire);

impl Eq for Wire {}
