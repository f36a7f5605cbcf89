// @generated from Models/Unions/Pong.md by `cargo run -p generator`: change the docs, not this file.

use crate::unions::Ping;
use crate::wire;

/// Documented in `Models/Unions/Pong.md`.
#[derive(Debug, Clone, PartialEq)]
pub enum Pong {
    /// `Vec<Ping>`
    PingList(Vec<Ping>),

    /// `i64`
    Integer(i64),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl wire::Union for Pong {
    const NAME: &'static str = "Pong";
    const MEMBERS: &'static [(&'static str, wire::Shape)] = &[
        ("PingList", wire::shape::<Vec<Ping>>()),
        ("Integer", wire::INTEGER),
    ];

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

    #[inline]
    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::PingList(value) => wire::Wire::write(value, to),
            Self::Integer(value) => wire::Wire::write(value, to),
            Self::Unknown(value) => wire::Wire::write(value, to),
        }
    }
}

wire::union!(Pong);
