// @generated from Models/Operations/Attributes.md: change the docs, not this file.

use crate::wire;

/// 2 fields; part of [`Marker`](crate::operations::Marker).
#[derive(Default)]
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
    const OBJECT: wire::Object = wire::Object::of(
        "Attributes",
        &[
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Optional("version", wire::INTEGER),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.id, &mut self.version))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.id, &self.version))
    }
}

wire::model!(Attributes);

impl Eq for Attributes {}
