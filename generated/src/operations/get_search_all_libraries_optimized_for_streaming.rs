// @generated from Models/Operations/GetSearchAllLibrariesOptimizedForStreaming.md: change the docs, not this file.

use crate::operations::GetSearchAllLibrariesOptimizedForStreaming1;
use crate::wire;

/// 2 members; part of
/// [`GetSearchAllLibrariesMedia`](crate::operations::GetSearchAllLibrariesMedia).
#[derive(Clone)]
pub enum GetSearchAllLibrariesOptimizedForStreaming {
    /// `GetSearchAllLibrariesOptimizedForStreaming1`
    GetSearchAllLibrariesOptimizedForStreaming1(
        GetSearchAllLibrariesOptimizedForStreaming1,
    ),

    /// `bool`
    Bool(bool),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl GetSearchAllLibrariesOptimizedForStreaming {
    /// The `GetSearchAllLibrariesOptimizedForStreaming1`, if it is one.
    #[inline]
    pub fn as_get_search_all_libraries_optimized_for_streaming1(
        &self,
    ) -> Option<&GetSearchAllLibrariesOptimizedForStreaming1> {
        match self {
            Self::GetSearchAllLibrariesOptimizedForStreaming1(value) => Some(value),
            _ => None,
        }
    }

    /// The `GetSearchAllLibrariesOptimizedForStreaming1`, or the union as it is.
    #[inline]
    pub fn into_get_search_all_libraries_optimized_for_streaming1(
        self,
    ) -> Result<GetSearchAllLibrariesOptimizedForStreaming1, Self> {
        match self {
            Self::GetSearchAllLibrariesOptimizedForStreaming1(value) => Ok(value),
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

impl From<GetSearchAllLibrariesOptimizedForStreaming1>
for GetSearchAllLibrariesOptimizedForStreaming {
    #[inline]
    fn from(value: GetSearchAllLibrariesOptimizedForStreaming1) -> Self {
        Self::GetSearchAllLibrariesOptimizedForStreaming1(value)
    }
}

impl From<bool> for GetSearchAllLibrariesOptimizedForStreaming {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl wire::Union for GetSearchAllLibrariesOptimizedForStreaming {
    const CHOICE: wire::Choice = wire::Choice::of(
        "GetSearchAllLibrariesOptimizedForStreaming",
        &[
            (
                "GetSearchAllLibrariesOptimizedForStreaming1",
                wire::shape::<GetSearchAllLibrariesOptimizedForStreaming1>(),
            ),
            ("Bool", wire::BOOLEAN),
        ],
        &[],
    );

    #[inline]
    fn place(&mut self, member: usize) -> &mut dyn wire::Readable {
        *self = match member {
            0 => Self::GetSearchAllLibrariesOptimizedForStreaming1(Default::default()),
            1 => Self::Bool(Default::default()),
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::GetSearchAllLibrariesOptimizedForStreaming1(value) => value,
            Self::Bool(value) => value,
            Self::Unknown(value) => value,
        }
    }

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::GetSearchAllLibrariesOptimizedForStreaming1(value) => {
                to.member(0, value)
            }
            Self::Bool(value) => to.member(1, value),
            Self::Unknown(value) => to.member(2, value),
        }
    }
}

wire::union!(GetSearchAllLibrariesOptimizedForStreaming);

impl Eq for GetSearchAllLibrariesOptimizedForStreaming {}
