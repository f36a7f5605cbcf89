// @generated from Models/Unions/Same.md by `cargo run -p generator`: change the docs, not this file.

use crate::shapes::Pair;
use crate::unions::Small;
use crate::wire;

/// Documented in `Models/Unions/Same.md`.
#[derive(Debug, Clone, PartialEq)]
pub enum Same {
    /// `Small`
    Small(Small),

    /// `Pair`
    Pair(Pair),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl wire::Union for Same {
    const NAME: &'static str = "Same";
    const MEMBERS: &'static [(&'static str, wire::Shape)] = &[
        ("Small", wire::shape::<Small>()),
        ("Pair", wire::shape::<Pair>()),
    ];

    fn read<'de, D: serde::Deserializer<'de>>(
        member: usize,
        from: D,
        cx: &mut wire::Context,
    ) -> Result<Self, D::Error> {
        match member {
            0 => wire::unions::member(from, cx).map(Self::Small),
            1 => wire::unions::member(from, cx).map(Self::Pair),
            _ => wire::unions::member(from, cx).map(Self::Unknown),
        }
    }

    #[inline]
    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Small(value) => wire::Wire::write(value, to),
            Self::Pair(value) => wire::Wire::write(value, to),
            Self::Unknown(value) => wire::Wire::write(value, to),
        }
    }
}

wire::union!(Same);
