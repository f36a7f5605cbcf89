// @generated from models/components/Collar.md: change the docs, not this file.

use crate::components::{Badge, Bell};
use crate::wire;

/// 2 members; part of [`Pet`](crate::components::Pet).
#[derive(Clone, schemars::JsonSchema, utoipa::ToSchema)]
#[serde(untagged)]
pub enum Collar {
    /// `Bell`
    Bell(Bell),

    /// `Badge`
    Badge(Badge),

    /// A value that no documented member fits.
    #[serde(skip)]
    Unknown(serde_json::Value),
}

impl Collar {
    /// The `Bell`, if it is one.
    #[inline]
    pub fn as_bell(&self) -> Option<&Bell> {
        match self {
            Self::Bell(value) => Some(value),
            _ => None,
        }
    }

    /// The `Bell`, or the union as it is.
    #[inline]
    pub fn into_bell(self) -> Result<Bell, Self> {
        match self {
            Self::Bell(value) => Ok(value),
            other => Err(other),
        }
    }

    /// The `Badge`, if it is one.
    #[inline]
    pub fn as_badge(&self) -> Option<&Badge> {
        match self {
            Self::Badge(value) => Some(value),
            _ => None,
        }
    }

    /// The `Badge`, or the union as it is.
    #[inline]
    pub fn into_badge(self) -> Result<Badge, Self> {
        match self {
            Self::Badge(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl From<Bell> for Collar {
    #[inline]
    fn from(value: Bell) -> Self {
        Self::Bell(value)
    }
}

impl From<Badge> for Collar {
    #[inline]
    fn from(value: Badge) -> Self {
        Self::Badge(value)
    }
}

impl wire::Union for Collar {
    const CHOICE: wire::Choice = wire::Choice::of(
        "Collar",
        &[("Bell", wire::shape::<Bell>()), ("Badge", wire::shape::<Badge>())],
        &[],
    );

    #[inline]
    fn place(&mut self, member: usize) -> &mut dyn wire::Readable {
        *self = match member {
            0 => Self::Bell(Default::default()),
            1 => Self::Badge(Default::default()),
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::Bell(value) => value,
            Self::Badge(value) => value,
            Self::Unknown(value) => value,
        }
    }

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::Bell(value) => to.member(0, value),
            Self::Badge(value) => to.member(1, value),
            Self::Unknown(value) => to.member(2, value),
        }
    }
}

wire::union!(Collar);

impl Eq for Collar {}
