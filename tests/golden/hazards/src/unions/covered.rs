// @generated from Models/Unions/Covered.md by `cargo run -p generator`: change the docs, not this file.

use crate::unions::{Large, Small};
use crate::wire;

/// Documented in `Models/Unions/Covered.md`.
#[derive(Debug, Clone, PartialEq)]
pub enum Covered {
    /// `Small`
    Small(Small),

    /// `Large`
    Large(Large),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl wire::Union for Covered {
    const NAME: &'static str = "Covered";
    const MEMBERS: &'static [(&'static str, wire::Shape)] = &[
        ("Small", wire::shape::<Small>()),
        ("Large", wire::shape::<Large>()),
    ];

    fn read<'de, D: serde::Deserializer<'de>>(
        member: usize,
        from: D,
        cx: &mut wire::Context,
    ) -> Result<Self, D::Error> {
        match member {
            0 => wire::unions::member(from, cx).map(Self::Small),
            1 => wire::unions::member(from, cx).map(Self::Large),
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
            Self::Large(value) => wire::Wire::write(value, to),
            Self::Unknown(value) => wire::Wire::write(value, to),
        }
    }
}

wire::union!(Covered);
