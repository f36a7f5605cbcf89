// @generated from Models/Evidence/Amended.md: change the docs, not this file.

use crate::wire;

/// What recorded payloads have for `value`.
///
/// Documented in `Models/Evidence/Amended.md`.
#[derive(Clone)]
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
    const CHOICE: wire::Choice = wire::Choice::of(
        "AmendedValue",
        &[("Bool", wire::BOOLEAN), ("Number", wire::FLOAT), ("String", wire::STRING)],
        &[],
    );

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

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::Bool(value) => to.member(0, value),
            Self::Number(value) => to.member(1, value),
            Self::String(value) => to.member(2, value),
            Self::Unknown(value) => to.member(3, value),
        }
    }
}

wire::union!(AmendedValue);
