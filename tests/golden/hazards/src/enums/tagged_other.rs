// @generated from Models/Enums/TaggedOther.md: change the docs, not this file.

use crate::enums::Other;
use crate::wire;

/// 2 fields; part of [`Tagged`](crate::unions::Tagged).
#[derive(Default)]
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
    const OBJECT: wire::Object = wire::Object::of(
        "TaggedOther",
        &[
            wire::Field::Required("type", wire::shape::<Other>()),
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

wire::model!(TaggedOther);

impl Eq for TaggedOther {}
