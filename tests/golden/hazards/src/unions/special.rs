// @generated from Models/Unions/Special.md by `cargo run -p generator`: change the docs, not this file.

use std::collections::BTreeMap;

use crate::enums::Odd;
use crate::wire;

/// Documented in `Models/Unions/Special.md`.
#[derive(Debug, Clone, PartialEq)]
pub enum Special {
    /// `Odd`
    Odd(Odd),

    /// `jiff::Timestamp`
    DateTime(jiff::Timestamp),

    /// `String`
    String(String),

    /// `Vec<String>`
    StringList(Vec<String>),

    /// `BTreeMap<String,i64>`
    IntegerMap(BTreeMap<String, i64>),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl wire::Union for Special {
    const NAME: &'static str = "Special";
    const MEMBERS: &'static [(&'static str, wire::Shape)] = &[
        ("Odd", wire::shape::<Odd>()),
        ("DateTime", wire::shape::<jiff::Timestamp>()),
        ("String", wire::STRING),
        ("StringList", wire::shape::<Vec<String>>()),
        ("IntegerMap", wire::shape::<BTreeMap<String, i64>>()),
    ];

    fn read<'de, D: serde::Deserializer<'de>>(
        member: usize,
        from: D,
        cx: &mut wire::Context,
    ) -> Result<Self, D::Error> {
        match member {
            0 => wire::unions::member(from, cx).map(Self::Odd),
            1 => wire::unions::member(from, cx).map(Self::DateTime),
            2 => wire::unions::member(from, cx).map(Self::String),
            3 => wire::unions::member(from, cx).map(Self::StringList),
            4 => wire::unions::member(from, cx).map(Self::IntegerMap),
            _ => wire::unions::member(from, cx).map(Self::Unknown),
        }
    }

    #[inline]
    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Odd(value) => wire::Wire::write(value, to),
            Self::DateTime(value) => wire::Wire::write(value, to),
            Self::String(value) => wire::Wire::write(value, to),
            Self::StringList(value) => wire::Wire::write(value, to),
            Self::IntegerMap(value) => wire::Wire::write(value, to),
            Self::Unknown(value) => wire::Wire::write(value, to),
        }
    }
}

wire::union!(Special);
