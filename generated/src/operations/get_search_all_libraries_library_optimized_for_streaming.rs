// @generated from Models/Operations/GetSearchAllLibrariesLibraryOptimizedForStreaming.md: change the docs, not this file.

use crate::operations::GetSearchAllLibrariesOptimizedForStreamingLibrary1;
use crate::wire;

/// 2 members; part of
/// [`GetSearchAllLibrariesPart`](crate::operations::GetSearchAllLibrariesPart).
#[derive(Clone)]
pub enum GetSearchAllLibrariesLibraryOptimizedForStreaming {
    /// `GetSearchAllLibrariesOptimizedForStreamingLibrary1`
    GetSearchAllLibrariesOptimizedForStreamingLibrary1(
        GetSearchAllLibrariesOptimizedForStreamingLibrary1,
    ),

    /// `bool`
    Bool(bool),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl GetSearchAllLibrariesLibraryOptimizedForStreaming {
    /// The `GetSearchAllLibrariesOptimizedForStreamingLibrary1`, if it is one.
    #[inline]
    pub fn as_get_search_all_libraries_optimized_for_streaming_library1(
        &self,
    ) -> Option<&GetSearchAllLibrariesOptimizedForStreamingLibrary1> {
        match self {
            Self::GetSearchAllLibrariesOptimizedForStreamingLibrary1(value) => {
                Some(value)
            }
            _ => None,
        }
    }

    /// The `GetSearchAllLibrariesOptimizedForStreamingLibrary1`, or the union as it is.
    #[inline]
    pub fn into_get_search_all_libraries_optimized_for_streaming_library1(
        self,
    ) -> Result<GetSearchAllLibrariesOptimizedForStreamingLibrary1, Self> {
        match self {
            Self::GetSearchAllLibrariesOptimizedForStreamingLibrary1(value) => Ok(value),
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

impl From<GetSearchAllLibrariesOptimizedForStreamingLibrary1>
for GetSearchAllLibrariesLibraryOptimizedForStreaming {
    #[inline]
    fn from(value: GetSearchAllLibrariesOptimizedForStreamingLibrary1) -> Self {
        Self::GetSearchAllLibrariesOptimizedForStreamingLibrary1(value)
    }
}

impl From<bool> for GetSearchAllLibrariesLibraryOptimizedForStreaming {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl wire::Union for GetSearchAllLibrariesLibraryOptimizedForStreaming {
    const CHOICE: wire::Choice = wire::Choice::of(
        "GetSearchAllLibrariesLibraryOptimizedForStreaming",
        &[
            (
                "GetSearchAllLibrariesOptimizedForStreamingLibrary1",
                wire::shape::<GetSearchAllLibrariesOptimizedForStreamingLibrary1>(),
            ),
            ("Bool", wire::BOOLEAN),
        ],
        &[],
    );

    #[inline]
    fn place(&mut self, member: usize) -> &mut dyn wire::Readable {
        *self = match member {
            0 => {
                Self::GetSearchAllLibrariesOptimizedForStreamingLibrary1(
                    Default::default(),
                )
            }
            1 => Self::Bool(Default::default()),
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::GetSearchAllLibrariesOptimizedForStreamingLibrary1(value) => value,
            Self::Bool(value) => value,
            Self::Unknown(value) => value,
        }
    }

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::GetSearchAllLibrariesOptimizedForStreamingLibrary1(value) => {
                to.member(0, value)
            }
            Self::Bool(value) => to.member(1, value),
            Self::Unknown(value) => to.member(2, value),
        }
    }
}

wire::union!(GetSearchAllLibrariesLibraryOptimizedForStreaming);

impl Eq for GetSearchAllLibrariesLibraryOptimizedForStreaming {}
