// @generated from Models/Shapes/Branch.md: change the docs, not this file.

use crate::shapes::Tree;
use crate::wire;

/// 2 fields; part of [`Tree`].
#[derive(Default)]
pub struct Branch {
    /// Required.
    pub left: Tree,

    /// Optional.
    pub right: Option<Tree>,
}

impl Branch {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(left: Tree) -> Self {
        Self { left, ..Self::default() }
    }
}

impl wire::Model for Branch {
    const OBJECT: wire::Object = wire::Object::of(
        "Branch",
        &[
            wire::Field::Required("left", wire::shape::<Tree>()),
            wire::Field::Optional("right", wire::shape::<Tree>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.left, &mut self.right))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.left, &self.right))
    }
}

wire::model!(Branch);

impl Eq for Branch {}
