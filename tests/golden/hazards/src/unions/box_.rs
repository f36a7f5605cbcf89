// @generated from Models/Unions/Box.md: change the docs, not this file.

use std::collections::BTreeMap;

use crate::unions::Either;
use crate::wire;

/// A value by its name, as deep as one likes.
///
/// Documented in `Models/Unions/Box.md`.
#[derive(Default)]
pub struct Box {
    /// What is inside.
    ///
    /// Required.
    pub inner: BTreeMap<String, Either>,
}

impl Box {
    /// All fields set.
    #[inline]
    pub fn new(inner: BTreeMap<String, Either>) -> Self {
        Self { inner }
    }
}

impl wire::Model for Box {
    const OBJECT: wire::Object = wire::Object::of(
        "Box",
        &[wire::Field::Required("inner", wire::shape::<BTreeMap<String, Either>>())],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.inner,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.inner,))
    }
}

wire::model!(Box);

impl Eq for Box {}
