// @generated from Models/Unions/Either.md: change the docs, not this file.

use crate::shapes::Tree;
use crate::unions::{Ping, Pong};
use crate::wire;

/// 4 members; part of [`Box`](crate::unions::Box).
#[derive(Clone)]
pub enum Either {
    /// `Ping`
    Ping(Ping),

    /// `Pong`
    Pong(Pong),

    /// `Tree`
    Tree(Tree),

    /// `crate::unions::Box`
    Box(crate::unions::Box),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl Either {
    /// The `Ping`, if it is one.
    #[inline]
    pub fn as_ping(&self) -> Option<&Ping> {
        match self {
            Self::Ping(value) => Some(value),
            _ => None,
        }
    }

    /// The `Ping`, or the union as it is.
    #[inline]
    pub fn into_ping(self) -> Result<Ping, Self> {
        match self {
            Self::Ping(value) => Ok(value),
            other => Err(other),
        }
    }

    /// The `Pong`, if it is one.
    #[inline]
    pub fn as_pong(&self) -> Option<&Pong> {
        match self {
            Self::Pong(value) => Some(value),
            _ => None,
        }
    }

    /// The `Pong`, or the union as it is.
    #[inline]
    pub fn into_pong(self) -> Result<Pong, Self> {
        match self {
            Self::Pong(value) => Ok(value),
            other => Err(other),
        }
    }

    /// The `Tree`, if it is one.
    #[inline]
    pub fn as_tree(&self) -> Option<&Tree> {
        match self {
            Self::Tree(value) => Some(value),
            _ => None,
        }
    }

    /// The `Tree`, or the union as it is.
    #[inline]
    pub fn into_tree(self) -> Result<Tree, Self> {
        match self {
            Self::Tree(value) => Ok(value),
            other => Err(other),
        }
    }

    /// The `Box`, if it is one.
    #[inline]
    pub fn as_box(&self) -> Option<&crate::unions::Box> {
        match self {
            Self::Box(value) => Some(value),
            _ => None,
        }
    }

    /// The `Box`, or the union as it is.
    #[inline]
    pub fn into_box(self) -> Result<crate::unions::Box, Self> {
        match self {
            Self::Box(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl From<Ping> for Either {
    #[inline]
    fn from(value: Ping) -> Self {
        Self::Ping(value)
    }
}

impl From<Pong> for Either {
    #[inline]
    fn from(value: Pong) -> Self {
        Self::Pong(value)
    }
}

impl From<Tree> for Either {
    #[inline]
    fn from(value: Tree) -> Self {
        Self::Tree(value)
    }
}

impl From<crate::unions::Box> for Either {
    #[inline]
    fn from(value: crate::unions::Box) -> Self {
        Self::Box(value)
    }
}

impl wire::Union for Either {
    const CHOICE: wire::Choice = wire::Choice::of(
        "Either",
        &[
            ("Ping", wire::shape::<Ping>()),
            ("Pong", wire::shape::<Pong>()),
            ("Tree", wire::shape::<Tree>()),
            ("Box", wire::shape::<crate::unions::Box>()),
        ],
        &[],
    );

    #[inline]
    fn place(&mut self, member: usize) -> &mut dyn wire::Readable {
        *self = match member {
            0 => Self::Ping(Default::default()),
            1 => Self::Pong(Default::default()),
            2 => Self::Tree(Default::default()),
            3 => Self::Box(Default::default()),
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::Ping(value) => value,
            Self::Pong(value) => value,
            Self::Tree(value) => value,
            Self::Box(value) => value,
            Self::Unknown(value) => value,
        }
    }

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::Ping(value) => to.member(0, value),
            Self::Pong(value) => to.member(1, value),
            Self::Tree(value) => to.member(2, value),
            Self::Box(value) => to.member(3, value),
            Self::Unknown(value) => to.member(4, value),
        }
    }
}

wire::union!(Either);

impl Eq for Either {}
