// @generated from Models/Enums/TaggedOther.md by `cargo run -p generator`: change the docs, not this file.

use crate::enums::Other;
use crate::wire;

/// Documented in `Models/Enums/TaggedOther.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TaggedOther {
    /// Required.
    pub r#type: Other,

    /// Optional.
    pub a: Option<String>,
}

impl TaggedOther {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(r#type: Other) -> Self {
        Self { r#type, ..Self::default() }
    }
}

impl wire::Model for TaggedOther {
    const NAME: &'static str = "TaggedOther";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("type", wire::shape::<Other>()),
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

wire::serde!(TaggedOther);
