// @generated from Models/Shapes/Pair.md: change the docs, not this file.

use std::collections::BTreeMap;

use crate::shapes::Leaf;
use crate::wire;

/// 6 fields; part of [`Same`](crate::unions::Same).
#[derive(Default)]
pub struct Pair {
    /// Required.
    pub guid: String,

    /// Optional.
    pub guids: Option<Vec<Leaf>>,

    /// Optional.
    #[doc(alias = "createdAt")]
    pub created_at: Option<i64>,

    /// Optional.
    pub inner: Option<Leaf>,

    /// Optional.
    pub leaves: Option<Vec<Leaf>>,

    /// Optional.
    #[doc(alias = "byName")]
    pub by_name: Option<BTreeMap<String, Leaf>>,
}

impl Pair {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(guid: impl Into<String>) -> Self {
        Self {
            guid: guid.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for Pair {
    const OBJECT: wire::Object = wire::Object::of(
        "Pair",
        &[
            wire::Field::Required("guid", wire::STRING),
            wire::Field::Optional("guids", wire::shape::<Vec<Leaf>>()),
            wire::Field::Optional("createdAt", wire::INTEGER),
            wire::Field::Optional("inner", wire::shape::<Leaf>()),
            wire::Field::Optional("leaves", wire::shape::<Vec<Leaf>>()),
            wire::Field::Optional("byName", wire::shape::<BTreeMap<String, Leaf>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.guid,
                &mut self.guids,
                &mut self.created_at,
                &mut self.inner,
                &mut self.leaves,
                &mut self.by_name,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.guid,
            &self.guids,
            &self.created_at,
            &self.inner,
            &self.leaves,
            &self.by_name,
        ))
    }
}

wire::model!(Pair);

impl Eq for Pair {}
