// @generated from Models/Unions/Tagged.md: change the docs, not this file.

use crate::enums::{TaggedOnly, TaggedOther};
use crate::wire;

/// 2 members.
#[derive(Clone)]
pub enum Tagged {
    /// `TaggedOnly`
    TaggedOnly(TaggedOnly),

    /// `TaggedOther`
    TaggedOther(TaggedOther),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl Tagged {
    /// The `TaggedOnly`, if it is one.
    #[inline]
    pub fn as_tagged_only(&self) -> Option<&TaggedOnly> {
        match self {
            Self::TaggedOnly(value) => Some(value),
            _ => None,
        }
    }

    /// The `TaggedOnly`, or the union as it is.
    #[inline]
    pub fn into_tagged_only(self) -> Result<TaggedOnly, Self> {
        match self {
            Self::TaggedOnly(value) => Ok(value),
            other => Err(other),
        }
    }

    /// The `TaggedOther`, if it is one.
    #[inline]
    pub fn as_tagged_other(&self) -> Option<&TaggedOther> {
        match self {
            Self::TaggedOther(value) => Some(value),
            _ => None,
        }
    }

    /// The `TaggedOther`, or the union as it is.
    #[inline]
    pub fn into_tagged_other(self) -> Result<TaggedOther, Self> {
        match self {
            Self::TaggedOther(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl From<TaggedOnly> for Tagged {
    #[inline]
    fn from(value: TaggedOnly) -> Self {
        Self::TaggedOnly(value)
    }
}

impl From<TaggedOther> for Tagged {
    #[inline]
    fn from(value: TaggedOther) -> Self {
        Self::TaggedOther(value)
    }
}

impl wire::Union for Tagged {
    const CHOICE: wire::Choice = wire::Choice::of(
        "Tagged",
        &[
            ("TaggedOnly", wire::shape::<TaggedOnly>()),
            ("TaggedOther", wire::shape::<TaggedOther>()),
        ],
        &[wire::Key::Decides("type")],
    );

    #[inline]
    fn place(&mut self, member: usize) -> &mut dyn wire::Readable {
        *self = match member {
            0 => Self::TaggedOnly(Default::default()),
            1 => Self::TaggedOther(Default::default()),
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::TaggedOnly(value) => value,
            Self::TaggedOther(value) => value,
            Self::Unknown(value) => value,
        }
    }

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::TaggedOnly(value) => to.member(0, value),
            Self::TaggedOther(value) => to.member(1, value),
            Self::Unknown(value) => to.member(2, value),
        }
    }
}

wire::union!(Tagged);

impl Eq for Tagged {}
