// @generated from Models/Operations/GetLibraryItemsOptimizedForStreaming.md: change the docs, not this file.

use crate::operations::OptimizedForStreaming1;
use crate::wire;

/// 2 members; part of [`GetLibraryItemsMedia`](crate::operations::GetLibraryItemsMedia).
#[derive(Clone)]
pub enum GetLibraryItemsOptimizedForStreaming {
    /// `OptimizedForStreaming1`
    OptimizedForStreaming1(OptimizedForStreaming1),

    /// `bool`
    Bool(bool),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl GetLibraryItemsOptimizedForStreaming {
    /// The `OptimizedForStreaming1`, if it is one.
    #[inline]
    pub fn as_optimized_for_streaming1(&self) -> Option<&OptimizedForStreaming1> {
        match self {
            Self::OptimizedForStreaming1(value) => Some(value),
            _ => None,
        }
    }

    /// The `OptimizedForStreaming1`, or the union as it is.
    #[inline]
    pub fn into_optimized_for_streaming1(self) -> Result<OptimizedForStreaming1, Self> {
        match self {
            Self::OptimizedForStreaming1(value) => Ok(value),
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

impl From<OptimizedForStreaming1> for GetLibraryItemsOptimizedForStreaming {
    #[inline]
    fn from(value: OptimizedForStreaming1) -> Self {
        Self::OptimizedForStreaming1(value)
    }
}

impl From<bool> for GetLibraryItemsOptimizedForStreaming {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl wire::Union for GetLibraryItemsOptimizedForStreaming {
    const CHOICE: wire::Choice = wire::Choice::of(
        "GetLibraryItemsOptimizedForStreaming",
        &[
            ("OptimizedForStreaming1", wire::shape::<OptimizedForStreaming1>()),
            ("Bool", wire::BOOLEAN),
        ],
        &[],
    );

    #[inline]
    fn place(&mut self, member: usize) -> &mut dyn wire::Readable {
        *self = match member {
            0 => Self::OptimizedForStreaming1(Default::default()),
            1 => Self::Bool(Default::default()),
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::OptimizedForStreaming1(value) => value,
            Self::Bool(value) => value,
            Self::Unknown(value) => value,
        }
    }

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::OptimizedForStreaming1(value) => to.member(0, value),
            Self::Bool(value) => to.member(1, value),
            Self::Unknown(value) => to.member(2, value),
        }
    }
}

wire::union!(GetLibraryItemsOptimizedForStreaming);

impl Eq for GetLibraryItemsOptimizedForStreaming {}
