// @generated from Models/Shapes/Node.md: change the docs, not this file.

use std::collections::BTreeMap;

use crate::wire;

/// Contains itself: directly, in a list, in a map.
///
/// Documented in `Models/Shapes/Node.md`.
#[derive(Default)]
pub struct Node {
    /// Required.
    pub name: String,

    /// Optional.
    pub next: Option<Box<Node>>,

    /// Optional.
    pub children: Option<Vec<Node>>,

    /// Optional.
    pub named: Option<BTreeMap<String, Node>>,
}

impl Node {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for Node {
    const OBJECT: wire::Object = wire::Object::of(
        "Node",
        &[
            wire::Field::Required("name", wire::STRING),
            wire::Field::Optional("next", wire::shape::<Node>()),
            wire::Field::Optional("children", wire::shape::<Vec<Node>>()),
            wire::Field::Optional("named", wire::shape::<BTreeMap<String, Node>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.name, &mut self.next, &mut self.children, &mut self.named))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.name, &self.next, &self.children, &self.named))
    }
}

wire::model!(Node);

impl Eq for Node {}
