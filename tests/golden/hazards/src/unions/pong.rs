// @generated from Models/Unions/Pong.md: change the docs, not this file.

use crate::unions::Ping;
use crate::wire;

/// 2 members; part of [`Either`](crate::unions::Either) and [`Ping`].
#[derive(Clone)]
pub enum Pong {
    /// `Vec<Ping>`
    PingList(Vec<Ping>),

    /// `i64`
    Integer(i64),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl Pong {
    /// The `PingList`, if it is one.
    #[inline]
    pub fn as_ping_list(&self) -> Option<&[Ping]> {
        match self {
            Self::PingList(value) => Some(value),
            _ => None,
        }
    }

    /// The `PingList`, or the union as it is.
    #[inline]
    pub fn into_ping_list(self) -> Result<Vec<Ping>, Self> {
        match self {
            Self::PingList(value) => Ok(value),
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
}

impl From<Vec<Ping>> for Pong {
    #[inline]
    fn from(value: Vec<Ping>) -> Self {
        Self::PingList(value)
    }
}

impl From<i64> for Pong {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl wire::Union for Pong {
    const CHOICE: wire::Choice = wire::Choice::of(
        "Pong",
        &[("PingList", wire::shape::<Vec<Ping>>()), ("Integer", wire::INTEGER)],
        &[],
    );

    #[inline]
    fn place(&mut self, member: usize) -> &mut dyn wire::Readable {
        *self = match member {
            0 => Self::PingList(Default::default()),
            1 => Self::Integer(Default::default()),
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::PingList(value) => value,
            Self::Integer(value) => value,
            Self::Unknown(value) => value,
        }
    }

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::PingList(value) => to.member(0, value),
            Self::Integer(value) => to.member(1, value),
            Self::Unknown(value) => to.member(2, value),
        }
    }
}

wire::union!(Pong);

impl Eq for Pong {}
