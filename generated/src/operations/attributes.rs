// @generated from Models/Operations/Attributes.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/Attributes.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Attributes {
    /// Required. Example: `306970`.
    pub id: i64,

    /// Optional. Example: `4`.
    pub version: Option<i64>,
}

impl Attributes {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id, ..Self::default() }
    }
}

impl wire::Model for Attributes {
    const NAME: &'static str = "Attributes";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("id", wire::INTEGER),
        wire::Field::Optional("version", wire::INTEGER),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.version),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.version);
    }
}

wire::serde!(Attributes);
