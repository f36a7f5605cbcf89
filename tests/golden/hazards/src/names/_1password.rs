// @generated from Models/Names/1password.md: change the docs, not this file.

use crate::wire;

/// 1 field.
#[doc(alias = "1password")]
#[derive(Default)]
pub struct N1password {
    /// Optional.
    pub a: Option<String>,
}

impl wire::Model for N1password {
    const OBJECT: wire::Object = wire::Object::of(
        "1password",
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

wire::model!(N1password);

impl Eq for N1password {}
