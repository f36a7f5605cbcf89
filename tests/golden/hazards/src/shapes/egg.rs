// @generated from Models/Shapes/Egg.md: change the docs, not this file.

use crate::shapes::Hen;
use crate::wire;

/// 1 field; part of [`Hen`].
#[derive(Default)]
pub struct Egg {
    /// Required.
    pub hen: Hen,
}

impl Egg {
    /// All fields set.
    #[inline]
    pub fn new(hen: Hen) -> Self {
        Self { hen }
    }
}

impl wire::Model for Egg {
    const OBJECT: wire::Object = wire::Object::of(
        "Egg",
        &[wire::Field::Required("hen", wire::shape::<Hen>())],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.hen,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.hen,))
    }
}

wire::model!(Egg);

impl Eq for Egg {}
