// @generated from Models/Names/Foo_bar.md: change the docs, not this file.

use crate::wire;

/// 1 field.
#[doc(alias = "Foo_bar")]
#[derive(Default)]
pub struct FooBar2 {
    /// Optional.
    pub b: Option<String>,
}

impl wire::Model for FooBar2 {
    const OBJECT: wire::Object = wire::Object::of(
        "Foo_bar",
        &[wire::Field::Optional("b", wire::STRING)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.b,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.b,))
    }
}

wire::model!(FooBar2);

impl Eq for FooBar2 {}
