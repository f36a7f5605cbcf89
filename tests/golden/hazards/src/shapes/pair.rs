// @generated from Models/Shapes/Pair.md by `cargo run -p generator`: change the docs, not this file.

use std::collections::BTreeMap;

use crate::shapes::Leaf;
use crate::wire;

/// Documented in `Models/Shapes/Pair.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Pair {
    /// Required.
    pub guid: String,

    /// Optional.
    pub guids: Option<Vec<Leaf>>,

    /// Optional.
    pub created_at: Option<i64>,

    /// Optional.
    pub inner: Option<Leaf>,

    /// Optional.
    pub leaves: Option<Vec<Leaf>>,

    /// Optional.
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
    const NAME: &'static str = "Pair";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("guid", wire::STRING),
        wire::Field::Optional("guids", wire::shape::<Vec<Leaf>>()),
        wire::Field::Optional("createdAt", wire::INTEGER),
        wire::Field::Optional("inner", wire::shape::<Leaf>()),
        wire::Field::Optional("leaves", wire::shape::<Vec<Leaf>>()),
        wire::Field::Optional("byName", wire::shape::<BTreeMap<String, Leaf>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.guid),
            1 => value.read(&mut self.guids),
            2 => value.read(&mut self.created_at),
            3 => value.read(&mut self.inner),
            4 => value.read(&mut self.leaves),
            5 => value.read(&mut self.by_name),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.guid);
        to.put(&self.guids);
        to.put(&self.created_at);
        to.put(&self.inner);
        to.put(&self.leaves);
        to.put(&self.by_name);
    }
}

wire::serde!(Pair);
