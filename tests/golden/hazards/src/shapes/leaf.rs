// @generated from Models/Shapes/Leaf.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of [`ThingResponse`](crate::docs::ThingResponse),
/// [`Guids`](crate::shapes::Guids) and 2 more.
#[derive(Default)]
pub struct Leaf {
    /// Required.
    pub size: i64,
}

impl Leaf {
    /// All fields set.
    #[inline]
    pub fn new(size: i64) -> Self {
        Self { size }
    }
}

impl wire::Model for Leaf {
    const OBJECT: wire::Object = wire::Object::of(
        "Leaf",
        &[wire::Field::Required("size", wire::INTEGER)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.size,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.size,))
    }
}

wire::model!(Leaf);

impl Eq for Leaf {}
