// @generated from Models/Docs/Unclosed.md: change the docs, not this file.

use crate::wire;

/// 1 field.
#[derive(Default)]
pub struct Unclosed {
    /// An unclosed
    ///
    /// ```text
    /// fence, *star, `tick, [bracket and <tag
    /// ```
    ///
    /// Optional.
    pub cell: Option<String>,
}

impl wire::Model for Unclosed {
    const OBJECT: wire::Object = wire::Object::of(
        "Unclosed",
        &[wire::Field::Optional("cell", wire::STRING)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.cell,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.cell,))
    }
}

wire::model!(Unclosed);

impl Eq for Unclosed {}
