// @generated from Models/Unions/Scalars.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Unions/Scalars.md`.
#[derive(Debug, Clone, PartialEq)]
pub enum Scalars {
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

impl wire::Union for Scalars {
    const NAME: &'static str = "Scalars";
    const MEMBERS: &'static [(&'static str, wire::Shape)] = &[
        ("Bool", wire::BOOLEAN),
        ("Integer", wire::INTEGER),
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
            1 => wire::unions::member(from, cx).map(Self::Integer),
            2 => wire::unions::member(from, cx).map(Self::Number),
            3 => wire::unions::member(from, cx).map(Self::String),
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
            Self::Integer(value) => wire::Wire::write(value, to),
            Self::Number(value) => wire::Wire::write(value, to),
            Self::String(value) => wire::Wire::write(value, to),
            Self::Unknown(value) => wire::Wire::write(value, to),
        }
    }
}

wire::union!(Scalars);
