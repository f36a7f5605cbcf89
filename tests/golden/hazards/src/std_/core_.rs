// @generated from Models/Std/Core.md: change the docs, not this file.

use crate::wire;

/// 1 field.
#[derive(Default)]
pub struct Core {
    /// Optional.
    pub a: Option<String>,
}

impl wire::Model for Core {
    const OBJECT: wire::Object = wire::Object::of(
        "Core",
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

wire::model!(Core);

impl Eq for Core {}
