// @generated from Models/Operations/GetRecentlyAddedOptimizedForStreaming.md: change the docs, not this file.

use crate::operations::GetRecentlyAddedOptimizedForStreaming1;
use crate::wire;

/// 2 members; part of [`Part`](crate::operations::Part).
#[derive(Clone)]
pub enum GetRecentlyAddedOptimizedForStreaming {
    /// `GetRecentlyAddedOptimizedForStreaming1`
    GetRecentlyAddedOptimizedForStreaming1(GetRecentlyAddedOptimizedForStreaming1),

    /// `bool`
    Bool(bool),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl GetRecentlyAddedOptimizedForStreaming {
    /// The `GetRecentlyAddedOptimizedForStreaming1`, if it is one.
    #[inline]
    pub fn as_get_recently_added_optimized_for_streaming1(
        &self,
    ) -> Option<&GetRecentlyAddedOptimizedForStreaming1> {
        match self {
            Self::GetRecentlyAddedOptimizedForStreaming1(value) => Some(value),
            _ => None,
        }
    }

    /// The `GetRecentlyAddedOptimizedForStreaming1`, or the union as it is.
    #[inline]
    pub fn into_get_recently_added_optimized_for_streaming1(
        self,
    ) -> Result<GetRecentlyAddedOptimizedForStreaming1, Self> {
        match self {
            Self::GetRecentlyAddedOptimizedForStreaming1(value) => Ok(value),
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

impl From<GetRecentlyAddedOptimizedForStreaming1>
for GetRecentlyAddedOptimizedForStreaming {
    #[inline]
    fn from(value: GetRecentlyAddedOptimizedForStreaming1) -> Self {
        Self::GetRecentlyAddedOptimizedForStreaming1(value)
    }
}

impl From<bool> for GetRecentlyAddedOptimizedForStreaming {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl wire::Union for GetRecentlyAddedOptimizedForStreaming {
    const CHOICE: wire::Choice = wire::Choice::of(
        "GetRecentlyAddedOptimizedForStreaming",
        &[
            (
                "GetRecentlyAddedOptimizedForStreaming1",
                wire::shape::<GetRecentlyAddedOptimizedForStreaming1>(),
            ),
            ("Bool", wire::BOOLEAN),
        ],
        &[],
    );

    #[inline]
    fn place(&mut self, member: usize) -> &mut dyn wire::Readable {
        *self = match member {
            0 => Self::GetRecentlyAddedOptimizedForStreaming1(Default::default()),
            1 => Self::Bool(Default::default()),
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::GetRecentlyAddedOptimizedForStreaming1(value) => value,
            Self::Bool(value) => value,
            Self::Unknown(value) => value,
        }
    }

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::GetRecentlyAddedOptimizedForStreaming1(value) => to.member(0, value),
            Self::Bool(value) => to.member(1, value),
            Self::Unknown(value) => to.member(2, value),
        }
    }
}

wire::union!(GetRecentlyAddedOptimizedForStreaming);

impl Eq for GetRecentlyAddedOptimizedForStreaming {}
