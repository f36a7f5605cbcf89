// @generated from Models/Shapes/Node.md by `cargo run -p generator`: change the docs, not this file.

use std::collections::BTreeMap;

use crate::wire;

/// Contains itself: directly, in a list, in a map.
///
/// Documented in `Models/Shapes/Node.md`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    const NAME: &'static str = "Node";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("name", wire::STRING),
        wire::Field::Optional("next", wire::shape::<Node>()),
        wire::Field::Optional("children", wire::shape::<Vec<Node>>()),
        wire::Field::Optional("named", wire::shape::<BTreeMap<String, Node>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.name),
            1 => value.read(&mut self.next),
            2 => value.read(&mut self.children),
            3 => value.read(&mut self.named),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.name);
        to.put(&self.next);
        to.put(&self.children);
        to.put(&self.named);
    }
}

wire::serde!(Node);
