// @generated from Models/Operations/Extras.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/Extras.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Extras {
    /// Optional. Example: `1`.
    pub size: Option<i64>,
}

impl wire::Model for Extras {
    const NAME: &'static str = "Extras";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("size", wire::INTEGER),
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

wire::serde!(Extras);
