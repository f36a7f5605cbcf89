// @generated from Models/Operations/GetLibraryItemsLibraryOptimizedForStreaming.md: change the docs, not this file.

use crate::operations::GetLibraryItemsOptimizedForStreaming1;
use crate::wire;

/// 2 members; part of [`GetLibraryItemsPart`](crate::operations::GetLibraryItemsPart).
#[derive(Clone)]
pub enum GetLibraryItemsLibraryOptimizedForStreaming {
    /// `GetLibraryItemsOptimizedForStreaming1`
    GetLibraryItemsOptimizedForStreaming1(GetLibraryItemsOptimizedForStreaming1),

    /// `bool`
    Bool(bool),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl GetLibraryItemsLibraryOptimizedForStreaming {
    /// The `GetLibraryItemsOptimizedForStreaming1`, if it is one.
    #[inline]
    pub fn as_get_library_items_optimized_for_streaming1(
        &self,
    ) -> Option<&GetLibraryItemsOptimizedForStreaming1> {
        match self {
            Self::GetLibraryItemsOptimizedForStreaming1(value) => Some(value),
            _ => None,
        }
    }

    /// The `GetLibraryItemsOptimizedForStreaming1`, or the union as it is.
    #[inline]
    pub fn into_get_library_items_optimized_for_streaming1(
        self,
    ) -> Result<GetLibraryItemsOptimizedForStreaming1, Self> {
        match self {
            Self::GetLibraryItemsOptimizedForStreaming1(value) => Ok(value),
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

impl From<GetLibraryItemsOptimizedForStreaming1>
for GetLibraryItemsLibraryOptimizedForStreaming {
    #[inline]
    fn from(value: GetLibraryItemsOptimizedForStreaming1) -> Self {
        Self::GetLibraryItemsOptimizedForStreaming1(value)
    }
}

impl From<bool> for GetLibraryItemsLibraryOptimizedForStreaming {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl wire::Union for GetLibraryItemsLibraryOptimizedForStreaming {
    const CHOICE: wire::Choice = wire::Choice::of(
        "GetLibraryItemsLibraryOptimizedForStreaming",
        &[
            (
                "GetLibraryItemsOptimizedForStreaming1",
                wire::shape::<GetLibraryItemsOptimizedForStreaming1>(),
            ),
            ("Bool", wire::BOOLEAN),
        ],
        &[],
    );

    #[inline]
    fn place(&mut self, member: usize) -> &mut dyn wire::Readable {
        *self = match member {
            0 => Self::GetLibraryItemsOptimizedForStreaming1(Default::default()),
            1 => Self::Bool(Default::default()),
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::GetLibraryItemsOptimizedForStreaming1(value) => value,
            Self::Bool(value) => value,
            Self::Unknown(value) => value,
        }
    }

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::GetLibraryItemsOptimizedForStreaming1(value) => to.member(0, value),
            Self::Bool(value) => to.member(1, value),
            Self::Unknown(value) => to.member(2, value),
        }
    }
}

wire::union!(GetLibraryItemsLibraryOptimizedForStreaming);

impl Eq for GetLibraryItemsLibraryOptimizedForStreaming {}
