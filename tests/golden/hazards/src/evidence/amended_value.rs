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

impl AmendedValue {
    /// The `Bool`, if it is one.
    #[inline]
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The `Bool`, or the union as it is.
    #[inline]
    pub fn into_bool(self) -> Result<bool, Self> {
        match self {
            Self::Bool(value) => Ok(value),
            other => Err(other),
        }
    }

    /// The `Number`, if it is one.
    #[inline]
    pub fn as_number(&self) -> Option<f64> {
        match self {
            Self::Number(value) => Some(*value),
            _ => None,
        }
    }

    /// The `Number`, or the union as it is.
    #[inline]
    pub fn into_number(self) -> Result<f64, Self> {
        match self {
            Self::Number(value) => Ok(value),
            other => Err(other),
        }
    }

    /// The `String`, if it is one.
    #[inline]
    pub fn as_string(&self) -> Option<&str> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// The `String`, or the union as it is.
    #[inline]
    pub fn into_string(self) -> Result<String, Self> {
        match self {
            Self::String(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl From<bool> for AmendedValue {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<f64> for AmendedValue {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for AmendedValue {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl wire::Union for AmendedValue {
    const CHOICE: wire::Choice = wire::Choice::of(
        "AmendedValue",
        &[("Bool", wire::BOOLEAN), ("Number", wire::FLOAT), ("String", wire::STRING)],
        &[],
    );

    #[inline]
    fn place(&mut self, member: usize) -> &mut dyn wire::Readable {
        *self = match member {
            0 => Self::Bool(Default::default()),
            1 => Self::Number(Default::default()),
            2 => Self::String(Default::default()),
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::Bool(value) => value,
            Self::Number(value) => value,
            Self::String(value) => value,
            Self::Unknown(value) => value,
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
