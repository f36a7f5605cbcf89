// @generated from Models/Operations/Setting.md: change the docs, not this file.

use crate::wire;

/// What recorded payloads have for `value`.
///
/// Documented in `Models/Operations/Setting.md`.
#[derive(Clone)]
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
    const CHOICE: wire::Choice = wire::Choice::of(
        "SettingValue",
        &[
            ("Bool", wire::BOOLEAN),
            ("Integer", wire::INTEGER),
            ("Number", wire::FLOAT),
            ("String", wire::STRING),
        ],
        &[],
    );

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

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::Bool(value) => to.member(0, value),
            Self::Integer(value) => to.member(1, value),
            Self::Number(value) => to.member(2, value),
            Self::String(value) => to.member(3, value),
            Self::Unknown(value) => to.member(4, value),
        }
    }
}

wire::union!(SettingValue);
