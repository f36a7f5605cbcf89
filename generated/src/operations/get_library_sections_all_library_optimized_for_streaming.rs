// @generated from Models/Operations/GetLibrarySectionsAllLibraryOptimizedForStreaming.md: change the docs, not this file.

use crate::operations::GetLibrarySectionsAllOptimizedForStreamingLibrary1;
use crate::wire;

/// 2 members; part of
/// [`GetLibrarySectionsAllPart`](crate::operations::GetLibrarySectionsAllPart).
#[derive(Clone)]
pub enum GetLibrarySectionsAllLibraryOptimizedForStreaming {
    /// `GetLibrarySectionsAllOptimizedForStreamingLibrary1`
    GetLibrarySectionsAllOptimizedForStreamingLibrary1(
        GetLibrarySectionsAllOptimizedForStreamingLibrary1,
    ),

    /// `bool`
    Bool(bool),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl GetLibrarySectionsAllLibraryOptimizedForStreaming {
    /// The `GetLibrarySectionsAllOptimizedForStreamingLibrary1`, if it is one.
    #[inline]
    pub fn as_get_library_sections_all_optimized_for_streaming_library1(
        &self,
    ) -> Option<&GetLibrarySectionsAllOptimizedForStreamingLibrary1> {
        match self {
            Self::GetLibrarySectionsAllOptimizedForStreamingLibrary1(value) => {
                Some(value)
            }
            _ => None,
        }
    }

    /// The `GetLibrarySectionsAllOptimizedForStreamingLibrary1`, or the union as it is.
    #[inline]
    pub fn into_get_library_sections_all_optimized_for_streaming_library1(
        self,
    ) -> Result<GetLibrarySectionsAllOptimizedForStreamingLibrary1, Self> {
        match self {
            Self::GetLibrarySectionsAllOptimizedForStreamingLibrary1(value) => Ok(value),
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

impl From<GetLibrarySectionsAllOptimizedForStreamingLibrary1>
for GetLibrarySectionsAllLibraryOptimizedForStreaming {
    #[inline]
    fn from(value: GetLibrarySectionsAllOptimizedForStreamingLibrary1) -> Self {
        Self::GetLibrarySectionsAllOptimizedForStreamingLibrary1(value)
    }
}

impl From<bool> for GetLibrarySectionsAllLibraryOptimizedForStreaming {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl wire::Union for GetLibrarySectionsAllLibraryOptimizedForStreaming {
    const CHOICE: wire::Choice = wire::Choice::of(
        "GetLibrarySectionsAllLibraryOptimizedForStreaming",
        &[
            (
                "GetLibrarySectionsAllOptimizedForStreamingLibrary1",
                wire::shape::<GetLibrarySectionsAllOptimizedForStreamingLibrary1>(),
            ),
            ("Bool", wire::BOOLEAN),
        ],
        &[],
    );

    #[inline]
    fn place(&mut self, member: usize) -> &mut dyn wire::Readable {
        *self = match member {
            0 => {
                Self::GetLibrarySectionsAllOptimizedForStreamingLibrary1(
                    Default::default(),
                )
            }
            1 => Self::Bool(Default::default()),
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::GetLibrarySectionsAllOptimizedForStreamingLibrary1(value) => value,
            Self::Bool(value) => value,
            Self::Unknown(value) => value,
        }
    }

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::GetLibrarySectionsAllOptimizedForStreamingLibrary1(value) => {
                to.member(0, value)
            }
            Self::Bool(value) => to.member(1, value),
            Self::Unknown(value) => to.member(2, value),
        }
    }
}

wire::union!(GetLibrarySectionsAllLibraryOptimizedForStreaming);

impl Eq for GetLibrarySectionsAllLibraryOptimizedForStreaming {}
