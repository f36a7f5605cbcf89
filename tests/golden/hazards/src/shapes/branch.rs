// @generated from Models/Shapes/Branch.md by `cargo run -p generator`: change the docs, not this file.

use crate::shapes::Tree;
use crate::wire;

/// Documented in `Models/Shapes/Branch.md`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    const NAME: &'static str = "Branch";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("left", wire::shape::<Tree>()),
        wire::Field::Optional("right", wire::shape::<Tree>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.left),
            1 => value.read(&mut self.right),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.left);
        to.put(&self.right);
    }
}

wire::serde!(Branch);
