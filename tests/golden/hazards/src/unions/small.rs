// @generated from Models/Unions/Small.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Unions/Small.md`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    const NAME: &'static str = "Small";
    const FIELDS: &'static [wire::Field] = &[wire::Field::Required("id", wire::INTEGER)];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
    }
}

wire::serde!(Small);
