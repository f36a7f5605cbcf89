// @generated from Models/Unions/Either.md by `cargo run -p generator`: change the docs, not this file.

use crate::shapes::Tree;
use crate::unions::{Ping, Pong};
use crate::wire;

/// Documented in `Models/Unions/Either.md`.
#[derive(Debug, Clone, PartialEq)]
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
    const NAME: &'static str = "Either";
    const MEMBERS: &'static [(&'static str, wire::Shape)] = &[
        ("Ping", wire::shape::<Ping>()),
        ("Pong", wire::shape::<Pong>()),
        ("Tree", wire::shape::<Tree>()),
        ("Box", wire::shape::<crate::unions::Box>()),
    ];

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

    #[inline]
    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Ping(value) => wire::Wire::write(value, to),
            Self::Pong(value) => wire::Wire::write(value, to),
            Self::Tree(value) => wire::Wire::write(value, to),
            Self::Box(value) => wire::Wire::write(value, to),
            Self::Unknown(value) => wire::Wire::write(value, to),
        }
    }
}

wire::union!(Either);
