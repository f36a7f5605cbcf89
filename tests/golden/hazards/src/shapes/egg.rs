// @generated from Models/Shapes/Egg.md by `cargo run -p generator`: change the docs, not this file.

use crate::shapes::Hen;
use crate::wire;

/// Documented in `Models/Shapes/Egg.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Egg {
    /// Required.
    pub hen: Hen,
}

impl Egg {
    /// All fields set.
    #[inline]
    pub fn new(hen: Hen) -> Self {
        Self { hen }
    }
}

impl wire::Model for Egg {
    const NAME: &'static str = "Egg";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("hen", wire::shape::<Hen>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.hen),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.hen);
    }
}

wire::serde!(Egg);
