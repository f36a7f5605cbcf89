// @generated from Models/Unions/Pong.md: change the docs, not this file.

use crate::unions::Ping;
use crate::wire;

/// Documented in `Models/Unions/Pong.md`.
#[derive(Clone)]
pub enum Pong {
    /// `Vec<Ping>`
    PingList(Vec<Ping>),

    /// `i64`
    Integer(i64),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl wire::Union for Pong {
    const CHOICE: wire::Choice = wire::Choice::of(
        "Pong",
        &[("PingList", wire::shape::<Vec<Ping>>()), ("Integer", wire::INTEGER)],
        &[],
    );

    fn read<'de, D: serde::Deserializer<'de>>(
        member: usize,
        from: D,
        cx: &mut wire::Context,
    ) -> Result<Self, D::Error> {
        match member {
            0 => wire::unions::member(from, cx).map(Self::PingList),
            1 => wire::unions::member(from, cx).map(Self::Integer),
            _ => wire::unions::member(from, cx).map(Self::Unknown),
        }
    }

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::PingList(value) => to.member(0, value),
            Self::Integer(value) => to.member(1, value),
            Self::Unknown(value) => to.member(2, value),
        }
    }
}

wire::union!(Pong);
