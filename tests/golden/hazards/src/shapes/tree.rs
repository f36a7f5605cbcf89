// @generated from Models/Shapes/Tree.md by `cargo run -p generator`: change the docs, not this file.

use crate::shapes::{Branch, Leaf};
use crate::wire;

/// Contains itself through a member.
///
/// Documented in `Models/Shapes/Tree.md`.
#[derive(Debug, Clone, PartialEq)]
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
    const NAME: &'static str = "Tree";
    const MEMBERS: &'static [(&'static str, wire::Shape)] = &[
        ("Leaf", wire::shape::<Leaf>()),
        ("Branch", wire::shape::<Branch>()),
        ("TreeList", wire::shape::<Vec<Tree>>()),
    ];

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

    #[inline]
    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Leaf(value) => wire::Wire::write(value, to),
            Self::Branch(value) => wire::Wire::write(value, to),
            Self::TreeList(value) => wire::Wire::write(value, to),
            Self::Unknown(value) => wire::Wire::write(value, to),
        }
    }
}

wire::union!(Tree);
