// @generated from Models/Unions/Small.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of [`Covered`](crate::unions::Covered) and [`Same`](crate::unions::Same).
#[derive(Default)]
pub struct Small {
    /// Required.
    pub id: i64,
}

impl Small {
    /// All fields set.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl wire::Model for Small {
    const OBJECT: wire::Object = wire::Object::of(
        "Small",
        &[wire::Field::Required("id", wire::INTEGER)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.id,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.id,))
    }
}

wire::model!(Small);

impl Eq for Small {}
