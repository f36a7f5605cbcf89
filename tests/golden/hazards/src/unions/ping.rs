// @generated from Models/Unions/Ping.md by `cargo run -p generator`: change the docs, not this file.

use crate::unions::Pong;
use crate::wire;

/// Documented in `Models/Unions/Ping.md`.
#[derive(Debug, Clone, PartialEq)]
pub enum Ping {
    /// `Vec<Pong>`
    PongList(Vec<Pong>),

    /// `String`
    String(String),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl wire::Union for Ping {
    const NAME: &'static str = "Ping";
    const MEMBERS: &'static [(&'static str, wire::Shape)] = &[
        ("PongList", wire::shape::<Vec<Pong>>()),
        ("String", wire::STRING),
    ];

    fn read<'de, D: serde::Deserializer<'de>>(
        member: usize,
        from: D,
        cx: &mut wire::Context,
    ) -> Result<Self, D::Error> {
        match member {
            0 => wire::unions::member(from, cx).map(Self::PongList),
            1 => wire::unions::member(from, cx).map(Self::String),
            _ => wire::unions::member(from, cx).map(Self::Unknown),
        }
    }

    #[inline]
    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::PongList(value) => wire::Wire::write(value, to),
            Self::String(value) => wire::Wire::write(value, to),
            Self::Unknown(value) => wire::Wire::write(value, to),
        }
    }
}

wire::union!(Ping);
