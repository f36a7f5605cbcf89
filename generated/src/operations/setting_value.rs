// @generated from Models/Operations/Setting.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// What recorded payloads have for `value`.
///
/// Documented in `Models/Operations/Setting.md`.
#[derive(Debug, Clone, PartialEq)]
pub enum SettingValue {
    /// `bool`
    Bool(bool),

    /// `i64`
    Integer(i64),

    /// `f64`
    Number(f64),

    /// `String`
    String(String),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl wire::Union for SettingValue {
    const NAME: &'static str = "SettingValue";
    const MEMBERS: &'static [wire::Member<Self>] = &[
        wire::Member {
            name: "Bool",
            fit: <bool as wire::Wire>::fit,
            read: |value, cx| wire::Wire::read(value, cx).map(Self::Bool),
        },
        wire::Member {
            name: "Integer",
            fit: <i64 as wire::Wire>::fit,
            read: |value, cx| wire::Wire::read(value, cx).map(Self::Integer),
        },
        wire::Member {
            name: "Number",
            fit: <f64 as wire::Wire>::fit,
            read: |value, cx| wire::Wire::read(value, cx).map(Self::Number),
        },
        wire::Member {
            name: "String",
            fit: <String as wire::Wire>::fit,
            read: |value, cx| wire::Wire::read(value, cx).map(Self::String),
        },
    ];

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Bool(value) => wire::Wire::write(value, to),
            Self::Integer(value) => wire::Wire::write(value, to),
            Self::Number(value) => wire::Wire::write(value, to),
            Self::String(value) => wire::Wire::write(value, to),
            Self::Unknown(value) => wire::Wire::write(value, to),
        }
    }
}

wire::union!(SettingValue);
