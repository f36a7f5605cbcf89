// @generated from Models/Names/Mod.md: change the docs, not this file.

use crate::wire;

/// 1 field.
#[derive(Default)]
pub struct Mod {
    /// Optional.
    pub a: Option<String>,
}

impl wire::Model for Mod {
    const OBJECT: wire::Object = wire::Object::of(
        "Mod",
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

wire::model!(Mod);

impl Eq for Mod {}
