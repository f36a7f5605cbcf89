// @generated from Models/Enums/TaggedOnly.md: change the docs, not this file.

use crate::enums::Only;
use crate::wire;

/// 2 fields; part of [`Tagged`](crate::unions::Tagged).
#[derive(Default)]
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
    const OBJECT: wire::Object = wire::Object::of(
        "TaggedOnly",
        &[
            wire::Field::Required("type", wire::shape::<Only>()),
            wire::Field::Optional("a", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.r#type, &mut self.a))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.r#type, &self.a))
    }
}

wire::model!(TaggedOnly);

impl Eq for TaggedOnly {}
