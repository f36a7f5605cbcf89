// @generated from Models/Shapes/Hen.md by `cargo run -p generator`: change the docs, not this file.

use crate::shapes::Egg;
use crate::wire;

/// Documented in `Models/Shapes/Hen.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Hen {
    /// Optional.
    pub egg: Option<Box<Egg>>,
}

impl wire::Model for Hen {
    const NAME: &'static str = "Hen";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("egg", wire::shape::<Egg>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.egg),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.egg);
    }
}

wire::serde!(Hen);
