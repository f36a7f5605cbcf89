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
    const MEMBERS: &'static [wire::Member<Self>] = &[
        wire::Member {
            name: "Odd",
            fit: <Odd as wire::Wire>::fit,
            read: |value, cx| wire::Wire::read(value, cx).map(Self::Odd),
        },
        wire::Member {
            name: "DateTime",
            fit: <jiff::Timestamp as wire::Wire>::fit,
            read: |value, cx| wire::Wire::read(value, cx).map(Self::DateTime),
        },
        wire::Member {
            name: "String",
            fit: <String as wire::Wire>::fit,
            read: |value, cx| wire::Wire::read(value, cx).map(Self::String),
        },
        wire::Member {
            name: "StringList",
            fit: <Vec<String> as wire::Wire>::fit,
            read: |value, cx| wire::Wire::read(value, cx).map(Self::StringList),
        },
        wire::Member {
            name: "IntegerMap",
            fit: <BTreeMap<String, i64> as wire::Wire>::fit,
            read: |value, cx| wire::Wire::read(value, cx).map(Self::IntegerMap),
        },
    ];

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
