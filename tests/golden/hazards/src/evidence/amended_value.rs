// @generated from Models/Evidence/Amended.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// What recorded payloads have for `value`.
///
/// Documented in `Models/Evidence/Amended.md`.
#[derive(Debug, Clone, PartialEq)]
pub enum AmendedValue {
    /// `bool`
    Bool(bool),

    /// `f64`
    Number(f64),

    /// `String`
    String(String),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl wire::Union for AmendedValue {
    const NAME: &'static str = "AmendedValue";
    const MEMBERS: &'static [wire::Member<Self>] = &[
        wire::Member {
            name: "Bool",
            fit: <bool as wire::Wire>::fit,
            read: |value, cx| wire::Wire::read(value, cx).map(Self::Bool),
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
            Self::Number(value) => wire::Wire::write(value, to),
            Self::String(value) => wire::Wire::write(value, to),
            Self::Unknown(value) => wire::Wire::write(value, to),
        }
    }
}

wire::union!(AmendedValue);
