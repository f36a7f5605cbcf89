// @generated from Models/Operations/OptimizedForStreaming.md: change the docs, not this file.

use crate::operations::One;
use crate::wire;

/// 2 members; part of [`Media`](crate::operations::Media).
#[derive(Clone)]
pub enum OptimizedForStreaming {
    /// `One`
    One(One),

    /// `bool`
    Bool(bool),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl OptimizedForStreaming {
    /// The `One`, if it is one.
    #[inline]
    pub fn as_one(&self) -> Option<&One> {
        match self {
            Self::One(value) => Some(value),
            _ => None,
        }
    }

    /// The `One`, or the union as it is.
    #[inline]
    pub fn into_one(self) -> Result<One, Self> {
        match self {
            Self::One(value) => Ok(value),
            other => Err(other),
        }
    }

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
}

impl From<One> for OptimizedForStreaming {
    #[inline]
    fn from(value: One) -> Self {
        Self::One(value)
    }
}

impl From<bool> for OptimizedForStreaming {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl wire::Union for OptimizedForStreaming {
    const CHOICE: wire::Choice = wire::Choice::of(
        "OptimizedForStreaming",
        &[("One", wire::shape::<One>()), ("Bool", wire::BOOLEAN)],
        &[],
    );

    #[inline]
    fn place(&mut self, member: usize) -> &mut dyn wire::Readable {
        *self = match member {
            0 => Self::One(Default::default()),
            1 => Self::Bool(Default::default()),
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::One(value) => value,
            Self::Bool(value) => value,
            Self::Unknown(value) => value,
        }
    }

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::One(value) => to.member(0, value),
            Self::Bool(value) => to.member(1, value),
            Self::Unknown(value) => to.member(2, value),
        }
    }
}

wire::union!(OptimizedForStreaming);

impl Eq for OptimizedForStreaming {}
