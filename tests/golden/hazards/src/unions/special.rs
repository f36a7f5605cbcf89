// @generated from Models/Unions/Special.md: change the docs, not this file.

use std::collections::BTreeMap;

use crate::enums::Odd;
use crate::wire;

/// 5 members.
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

impl Special {
    /// The `Odd`, if it is one.
    #[inline]
    pub fn as_odd(&self) -> Option<&Odd> {
        match self {
            Self::Odd(value) => Some(value),
            _ => None,
        }
    }

    /// The `Odd`, or the union as it is.
    #[inline]
    pub fn into_odd(self) -> Result<Odd, Self> {
        match self {
            Self::Odd(value) => Ok(value),
            other => Err(other),
        }
    }

    /// The `DateTime`, if it is one.
    #[inline]
    pub fn as_date_time(&self) -> Option<&jiff::Timestamp> {
        match self {
            Self::DateTime(value) => Some(value),
            _ => None,
        }
    }

    /// The `DateTime`, or the union as it is.
    #[inline]
    pub fn into_date_time(self) -> Result<jiff::Timestamp, Self> {
        match self {
            Self::DateTime(value) => Ok(value),
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

    /// The `StringList`, if it is one.
    #[inline]
    pub fn as_string_list(&self) -> Option<&[String]> {
        match self {
            Self::StringList(value) => Some(value),
            _ => None,
        }
    }

    /// The `StringList`, or the union as it is.
    #[inline]
    pub fn into_string_list(self) -> Result<Vec<String>, Self> {
        match self {
            Self::StringList(value) => Ok(value),
            other => Err(other),
        }
    }

    /// The `IntegerMap`, if it is one.
    #[inline]
    pub fn as_integer_map(&self) -> Option<&BTreeMap<String, i64>> {
        match self {
            Self::IntegerMap(value) => Some(value),
            _ => None,
        }
    }

    /// The `IntegerMap`, or the union as it is.
    #[inline]
    pub fn into_integer_map(self) -> Result<BTreeMap<String, i64>, Self> {
        match self {
            Self::IntegerMap(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl From<Odd> for Special {
    #[inline]
    fn from(value: Odd) -> Self {
        Self::Odd(value)
    }
}

impl From<jiff::Timestamp> for Special {
    #[inline]
    fn from(value: jiff::Timestamp) -> Self {
        Self::DateTime(value)
    }
}

impl From<String> for Special {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Vec<String>> for Special {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl From<BTreeMap<String, i64>> for Special {
    #[inline]
    fn from(value: BTreeMap<String, i64>) -> Self {
        Self::IntegerMap(value)
    }
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

    #[inline]
    fn place(&mut self, member: usize) -> &mut dyn wire::Readable {
        *self = match member {
            0 => Self::Odd(Default::default()),
            1 => Self::DateTime(Default::default()),
            2 => Self::String(Default::default()),
            3 => Self::StringList(Default::default()),
            4 => Self::IntegerMap(Default::default()),
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::Odd(value) => value,
            Self::DateTime(value) => value,
            Self::String(value) => value,
            Self::StringList(value) => value,
            Self::IntegerMap(value) => value,
            Self::Unknown(value) => value,
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

impl Eq for Special {}
