// @generated from Models/Unions/Large.md: change the docs, not this file.

use crate::wire;

/// 3 fields; part of [`Covered`](crate::unions::Covered).
#[derive(Default)]
pub struct Large {
    /// Required.
    pub id: i64,

    /// Required.
    pub name: String,

    /// Optional.
    pub size: Option<i64>,
}

impl Large {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(id: i64, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for Large {
    const OBJECT: wire::Object = wire::Object::of(
        "Large",
        &[
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Required("name", wire::STRING),
            wire::Field::Optional("size", wire::INTEGER),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.id, &mut self.name, &mut self.size))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.id, &self.name, &self.size))
    }
}

wire::model!(Large);

impl Eq for Large {}
