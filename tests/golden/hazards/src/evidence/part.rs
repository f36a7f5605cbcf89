// @generated from Models/Evidence/Part.md by `cargo run -p generator`: change the docs, not this file.

use std::collections::BTreeMap;

use crate::wire;

/// Documented in `Models/Evidence/Part.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Part {
    /// Required. Example: `7`.
    pub id: i64,

    /// The name that unknown fields would have.
    ///
    /// Optional.
    pub extra: Option<String>,

    /// Every property that no other field has.
    pub extra_2: BTreeMap<String, serde_json::Value>,
}

impl Part {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id, ..Self::default() }
    }
}

impl wire::Model for Part {
    const NAME: &'static str = "Part";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("id", wire::INTEGER),
        wire::Field::Optional("extra", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.extra),
            _ => value.extra(&mut self.extra_2),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.extra);
        to.extra(&self.extra_2);
    }
}

wire::serde!(Part);
