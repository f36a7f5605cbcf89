// @generated from Models/Shapes/Hen.md: change the docs, not this file.

use crate::shapes::Egg;
use crate::wire;

/// 1 field; part of [`Egg`].
#[derive(Default)]
pub struct Hen {
    /// Optional.
    pub egg: Option<Box<Egg>>,
}

impl wire::Model for Hen {
    const OBJECT: wire::Object = wire::Object::of(
        "Hen",
        &[wire::Field::Optional("egg", wire::shape::<Egg>())],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.egg,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.egg,))
    }
}

wire::model!(Hen);

impl Eq for Hen {}
