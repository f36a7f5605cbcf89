// @generated from Models/Unions/Box.md by `cargo run -p generator`: change the docs, not this file.

use std::collections::BTreeMap;

use crate::unions::Either;
use crate::wire;

/// A value by its name, as deep as one likes.
///
/// Documented in `Models/Unions/Box.md`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    const NAME: &'static str = "Box";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("inner", wire::shape::<BTreeMap<String, Either>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.inner),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.inner);
    }
}

wire::serde!(Box);
