// @generated from Models/Unions/Either.md: change the docs, not this file.

use crate::shapes::Tree;
use crate::unions::{Ping, Pong};
use crate::wire;

/// Documented in `Models/Unions/Either.md`.
#[derive(Clone)]
pub enum Either {
    /// `Ping`
    Ping(Ping),

    /// `Pong`
    Pong(Pong),

    /// `Tree`
    Tree(Tree),

    /// `crate::unions::Box`
    Box(crate::unions::Box),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl wire::Union for Either {
    const CHOICE: wire::Choice = wire::Choice::of(
        "Either",
        &[
            ("Ping", wire::shape::<Ping>()),
            ("Pong", wire::shape::<Pong>()),
            ("Tree", wire::shape::<Tree>()),
            ("Box", wire::shape::<crate::unions::Box>()),
        ],
        &[],
    );

    fn read<'de, D: serde::Deserializer<'de>>(
        member: usize,
        from: D,
        cx: &mut wire::Context,
    ) -> Result<Self, D::Error> {
        match member {
            0 => wire::unions::member(from, cx).map(Self::Ping),
            1 => wire::unions::member(from, cx).map(Self::Pong),
            2 => wire::unions::member(from, cx).map(Self::Tree),
            3 => wire::unions::member(from, cx).map(Self::Box),
            _ => wire::unions::member(from, cx).map(Self::Unknown),
        }
    }

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::Ping(value) => to.member(0, value),
            Self::Pong(value) => to.member(1, value),
            Self::Tree(value) => to.member(2, value),
            Self::Box(value) => to.member(3, value),
            Self::Unknown(value) => to.member(4, value),
        }
    }
}

wire::union!(Either);
