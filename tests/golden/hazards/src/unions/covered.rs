// @generated from Models/Unions/Covered.md: change the docs, not this file.

use crate::unions::{Large, Small};
use crate::wire;

/// 2 members; part of [`Holder`](crate::unions::Holder).
#[derive(Clone)]
pub enum Covered {
    /// `Small`
    Small(Small),

    /// `Large`
    Large(Large),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl Covered {
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

    /// The `Large`, if it is one.
    #[inline]
    pub fn as_large(&self) -> Option<&Large> {
        match self {
            Self::Large(value) => Some(value),
            _ => None,
        }
    }

    /// The `Large`, or the union as it is.
    #[inline]
    pub fn into_large(self) -> Result<Large, Self> {
        match self {
            Self::Large(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl From<Small> for Covered {
    #[inline]
    fn from(value: Small) -> Self {
        Self::Small(value)
    }
}

impl From<Large> for Covered {
    #[inline]
    fn from(value: Large) -> Self {
        Self::Large(value)
    }
}

impl wire::Union for Covered {
    const CHOICE: wire::Choice = wire::Choice::of(
        "Covered",
        &[("Small", wire::shape::<Small>()), ("Large", wire::shape::<Large>())],
        &[],
    );

    #[inline]
    fn place(&mut self, member: usize) -> &mut dyn wire::Readable {
        *self = match member {
            0 => Self::Small(Default::default()),
            1 => Self::Large(Default::default()),
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::Small(value) => value,
            Self::Large(value) => value,
            Self::Unknown(value) => value,
        }
    }

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::Small(value) => to.member(0, value),
            Self::Large(value) => to.member(1, value),
            Self::Unknown(value) => to.member(2, value),
        }
    }
}

wire::union!(Covered);

impl Eq for Covered {}
