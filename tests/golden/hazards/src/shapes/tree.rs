// @generated from Models/Shapes/Tree.md: change the docs, not this file.

use crate::shapes::{Branch, Leaf};
use crate::wire;

/// Contains itself through a member.
///
/// Documented in `Models/Shapes/Tree.md`.
#[derive(Clone)]
pub enum Tree {
    /// `Leaf`
    Leaf(Leaf),

    /// `Box<Branch>`
    Branch(Box<Branch>),

    /// `Vec<Tree>`
    TreeList(Vec<Tree>),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl Tree {
    /// The `Leaf`, if it is one.
    #[inline]
    pub fn as_leaf(&self) -> Option<&Leaf> {
        match self {
            Self::Leaf(value) => Some(value),
            _ => None,
        }
    }

    /// The `Leaf`, or the union as it is.
    #[inline]
    pub fn into_leaf(self) -> Result<Leaf, Self> {
        match self {
            Self::Leaf(value) => Ok(value),
            other => Err(other),
        }
    }

    /// The `Branch`, if it is one.
    #[inline]
    pub fn as_branch(&self) -> Option<&Branch> {
        match self {
            Self::Branch(value) => Some(value),
            _ => None,
        }
    }

    /// The `Branch`, or the union as it is.
    #[inline]
    pub fn into_branch(self) -> Result<Branch, Self> {
        match self {
            Self::Branch(value) => Ok(*value),
            other => Err(other),
        }
    }

    /// The `TreeList`, if it is one.
    #[inline]
    pub fn as_tree_list(&self) -> Option<&[Tree]> {
        match self {
            Self::TreeList(value) => Some(value),
            _ => None,
        }
    }

    /// The `TreeList`, or the union as it is.
    #[inline]
    pub fn into_tree_list(self) -> Result<Vec<Tree>, Self> {
        match self {
            Self::TreeList(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl From<Leaf> for Tree {
    #[inline]
    fn from(value: Leaf) -> Self {
        Self::Leaf(value)
    }
}

impl From<Branch> for Tree {
    #[inline]
    fn from(value: Branch) -> Self {
        Self::Branch(Box::new(value))
    }
}

impl From<Vec<Tree>> for Tree {
    #[inline]
    fn from(value: Vec<Tree>) -> Self {
        Self::TreeList(value)
    }
}

impl wire::Union for Tree {
    const CHOICE: wire::Choice = wire::Choice::of(
        "Tree",
        &[
            ("Leaf", wire::shape::<Leaf>()),
            ("Branch", wire::shape::<Branch>()),
            ("TreeList", wire::shape::<Vec<Tree>>()),
        ],
        &[],
    );

    #[inline]
    fn place(&mut self, member: usize) -> &mut dyn wire::Readable {
        *self = match member {
            0 => Self::Leaf(Default::default()),
            1 => Self::Branch(Default::default()),
            2 => Self::TreeList(Default::default()),
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::Leaf(value) => value,
            Self::Branch(value) => value,
            Self::TreeList(value) => value,
            Self::Unknown(value) => value,
        }
    }

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::Leaf(value) => to.member(0, value),
            Self::Branch(value) => to.member(1, value),
            Self::TreeList(value) => to.member(2, value),
            Self::Unknown(value) => to.member(3, value),
        }
    }
}

wire::union!(Tree);

impl Eq for Tree {}
