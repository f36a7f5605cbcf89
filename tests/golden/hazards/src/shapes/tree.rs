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
    const MEMBERS: &'static [wire::Member<Self>] = &[
        wire::Member {
            name: "Leaf",
            fit: <Leaf as wire::Wire>::fit,
            read: |value, cx| wire::Wire::read(value, cx).map(Self::Leaf),
        },
        wire::Member {
            name: "Branch",
            fit: <Box<Branch> as wire::Wire>::fit,
            read: |value, cx| wire::Wire::read(value, cx).map(Self::Branch),
        },
        wire::Member {
            name: "TreeList",
            fit: <Vec<Tree> as wire::Wire>::fit,
            read: |value, cx| wire::Wire::read(value, cx).map(Self::TreeList),
        },
    ];

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
