// @generated from Models/Unions/Special.md: change the docs, not this file.

use std::collections::BTreeMap;

use crate::enums::Odd;
use crate::wire;

/// Documented in `Models/Unions/Special.md`.
#[derive(Clone)]
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
    const CHOICE: wire::Choice = wire::Choice::of(
        "Special",
        &[
            ("Odd", wire::shape::<Odd>()),
            ("DateTime", wire::shape::<jiff::Timestamp>()),
            ("String", wire::STRING),
            ("StringList", wire::shape::<Vec<String>>()),
            ("IntegerMap", wire::shape::<BTreeMap<String, i64>>()),
        ],
        &[],
    );

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

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::Odd(value) => to.member(0, value),
            Self::DateTime(value) => to.member(1, value),
            Self::String(value) => to.member(2, value),
            Self::StringList(value) => to.member(3, value),
            Self::IntegerMap(value) => to.member(4, value),
            Self::Unknown(value) => to.member(5, value),
        }
    }
}

wire::union!(Special);
