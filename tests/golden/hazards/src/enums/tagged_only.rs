// @generated from Models/Enums/TaggedOnly.md by `cargo run -p generator`: change the docs, not this file.

use crate::enums::Only;
use crate::wire;

/// Documented in `Models/Enums/TaggedOnly.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TaggedOnly {
    /// Required.
    pub r#type: Only,

    /// Optional.
    pub a: Option<String>,
}

impl TaggedOnly {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(r#type: Only) -> Self {
        Self { r#type, ..Self::default() }
    }
}

impl wire::Model for TaggedOnly {
    const NAME: &'static str = "TaggedOnly";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("type", wire::shape::<Only>()),
        wire::Field::Optional("a", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.r#type),
            1 => value.read(&mut self.a),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.r#type);
        to.put(&self.a);
    }
}

wire::serde!(TaggedOnly);
