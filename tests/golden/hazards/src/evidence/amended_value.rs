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
    const MEMBERS: &'static [(&'static str, wire::Shape)] = &[
        ("Bool", wire::BOOLEAN),
        ("Number", wire::FLOAT),
        ("String", wire::STRING),
    ];

    fn read<'de, D: serde::Deserializer<'de>>(
        member: usize,
        from: D,
        cx: &mut wire::Context,
    ) -> Result<Self, D::Error> {
        match member {
            0 => wire::unions::member(from, cx).map(Self::Bool),
            1 => wire::unions::member(from, cx).map(Self::Number),
            2 => wire::unions::member(from, cx).map(Self::String),
            _ => wire::unions::member(from, cx).map(Self::Unknown),
        }
    }

    #[inline]
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
