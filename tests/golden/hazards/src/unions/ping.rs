// @generated from Models/Unions/Ping.md: change the docs, not this file.

use crate::unions::Pong;
use crate::wire;

/// 2 members; part of [`Either`](crate::unions::Either) and [`Pong`].
#[derive(Clone)]
pub enum Ping {
    /// `Vec<Pong>`
    PongList(Vec<Pong>),

    /// `String`
    String(String),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl Ping {
    /// The `PongList`, if it is one.
    #[inline]
    pub fn as_pong_list(&self) -> Option<&[Pong]> {
        match self {
            Self::PongList(value) => Some(value),
            _ => None,
        }
    }

    /// The `PongList`, or the union as it is.
    #[inline]
    pub fn into_pong_list(self) -> Result<Vec<Pong>, Self> {
        match self {
            Self::PongList(value) => Ok(value),
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

impl From<Vec<Pong>> for Ping {
    #[inline]
    fn from(value: Vec<Pong>) -> Self {
        Self::PongList(value)
    }
}

impl From<String> for Ping {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl wire::Union for Ping {
    const CHOICE: wire::Choice = wire::Choice::of(
        "Ping",
        &[("PongList", wire::shape::<Vec<Pong>>()), ("String", wire::STRING)],
        &[],
    );

    #[inline]
    fn place(&mut self, member: usize) -> &mut dyn wire::Readable {
        *self = match member {
            0 => Self::PongList(Default::default()),
            1 => Self::String(Default::default()),
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::PongList(value) => value,
            Self::String(value) => value,
            Self::Unknown(value) => value,
        }
    }

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::PongList(value) => to.member(0, value),
            Self::String(value) => to.member(1, value),
            Self::Unknown(value) => to.member(2, value),
        }
    }
}

wire::union!(Ping);

impl Eq for Ping {}
