// @generated from Models/Operations/Setting.md: change the docs, not this file.

use crate::wire;

/// What recorded payloads have for `default`.
///
/// Documented in `Models/Operations/Setting.md`.
#[derive(Clone)]
pub enum SettingDefault {
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

impl SettingDefault {
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

    /// The `Integer`, if it is one.
    #[inline]
    pub fn as_integer(&self) -> Option<i64> {
        match self {
            Self::Integer(value) => Some(*value),
            _ => None,
        }
    }

    /// The `Integer`, or the union as it is.
    #[inline]
    pub fn into_integer(self) -> Result<i64, Self> {
        match self {
            Self::Integer(value) => Ok(value),
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

impl From<bool> for SettingDefault {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for SettingDefault {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<f64> for SettingDefault {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for SettingDefault {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl wire::Union for SettingDefault {
    const CHOICE: wire::Choice = wire::Choice::of(
        "SettingDefault",
        &[
            ("Bool", wire::BOOLEAN),
            ("Integer", wire::INTEGER),
            ("Number", wire::FLOAT),
            ("String", wire::STRING),
        ],
        &[],
    );

    #[inline]
    fn place(&mut self, member: usize) -> &mut dyn wire::Readable {
        *self = match member {
            0 => Self::Bool(Default::default()),
            1 => Self::Integer(Default::default()),
            2 => Self::Number(Default::default()),
            3 => Self::String(Default::default()),
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::Bool(value) => value,
            Self::Integer(value) => value,
            Self::Number(value) => value,
            Self::String(value) => value,
            Self::Unknown(value) => value,
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

wire::union!(SettingDefault);
