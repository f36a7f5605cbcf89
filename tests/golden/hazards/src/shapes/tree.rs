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

    fn read<'de, D: serde::Deserializer<'de>>(
        member: usize,
        from: D,
        cx: &mut wire::Context,
    ) -> Result<Self, D::Error> {
        match member {
            0 => wire::unions::member(from, cx).map(Self::Leaf),
            1 => wire::unions::member(from, cx).map(Self::Branch),
            2 => wire::unions::member(from, cx).map(Self::TreeList),
            _ => wire::unions::member(from, cx).map(Self::Unknown),
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
