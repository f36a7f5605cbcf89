// @generated from Models/Shapes/Leaf.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Shapes/Leaf.md`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    const NAME: &'static str = "Leaf";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("size", wire::INTEGER),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.size),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.size);
    }
}

wire::serde!(Leaf);
