// @generated from Models/Unions/Same.md: change the docs, not this file.

use crate::shapes::Pair;
use crate::unions::Small;
use crate::wire;

/// 2 members.
#[derive(Clone)]
pub enum Same {
    /// `Small`
    Small(Small),

    /// `Pair`
    Pair(Pair),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl Same {
    /// The `Small`, if it is one.
    #[inline]
    pub fn as_small(&self) -> Option<&Small> {
        match self {
            Self::Small(value) => Some(value),
            _ => None,
        }
    }

    /// The `Small`, or the union as it is.
    #[inline]
    pub fn into_small(self) -> Result<Small, Self> {
        match self {
            Self::Small(value) => Ok(value),
            other => Err(other),
        }
    }

    /// The `Pair`, if it is one.
    #[inline]
    pub fn as_pair(&self) -> Option<&Pair> {
        match self {
            Self::Pair(value) => Some(value),
            _ => None,
        }
    }

    /// The `Pair`, or the union as it is.
    #[inline]
    pub fn into_pair(self) -> Result<Pair, Self> {
        match self {
            Self::Pair(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl From<Small> for Same {
    #[inline]
    fn from(value: Small) -> Self {
        Self::Small(value)
    }
}

impl From<Pair> for Same {
    #[inline]
    fn from(value: Pair) -> Self {
        Self::Pair(value)
    }
}

impl wire::Union for Same {
    const CHOICE: wire::Choice = wire::Choice::of(
        "Same",
        &[("Small", wire::shape::<Small>()), ("Pair", wire::shape::<Pair>())],
        &[],
    );

    #[inline]
    fn place(&mut self, member: usize) -> &mut dyn wire::Readable {
        *self = match member {
            0 => Self::Small(Default::default()),
            1 => Self::Pair(Default::default()),
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::Small(value) => value,
            Self::Pair(value) => value,
            Self::Unknown(value) => value,
        }
    }

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::Small(value) => to.member(0, value),
            Self::Pair(value) => to.member(1, value),
            Self::Unknown(value) => to.member(2, value),
        }
    }
}

wire::union!(Same);

impl Eq for Same {}
