// @generated from Models/Names/Aux.md: change the docs, not this file.

use crate::wire;

/// 1 field.
#[derive(Default)]
pub struct Aux {
    /// Optional.
    pub a: Option<String>,
}

impl wire::Model for Aux {
    const OBJECT: wire::Object = wire::Object::of(
        "Aux",
        &[wire::Field::Optional("a", wire::STRING)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.a,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.a,))
    }
}

wire::model!(Aux);

impl Eq for Aux {}
