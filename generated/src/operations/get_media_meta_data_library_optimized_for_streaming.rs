// @generated from Models/Operations/GetMediaMetaDataLibraryOptimizedForStreaming.md: change the docs, not this file.

use crate::operations::GetMediaMetaDataOptimizedForStreamingLibrary1;
use crate::wire;

/// 2 members; part of [`GetMediaMetaDataPart`](crate::operations::GetMediaMetaDataPart).
#[derive(Clone)]
pub enum GetMediaMetaDataLibraryOptimizedForStreaming {
    /// `GetMediaMetaDataOptimizedForStreamingLibrary1`
    GetMediaMetaDataOptimizedForStreamingLibrary1(
        GetMediaMetaDataOptimizedForStreamingLibrary1,
    ),

    /// `bool`
    Bool(bool),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl GetMediaMetaDataLibraryOptimizedForStreaming {
    /// The `GetMediaMetaDataOptimizedForStreamingLibrary1`, if it is one.
    #[inline]
    pub fn as_get_media_meta_data_optimized_for_streaming_library1(
        &self,
    ) -> Option<&GetMediaMetaDataOptimizedForStreamingLibrary1> {
        match self {
            Self::GetMediaMetaDataOptimizedForStreamingLibrary1(value) => Some(value),
            _ => None,
        }
    }

    /// The `GetMediaMetaDataOptimizedForStreamingLibrary1`, or the union as it is.
    #[inline]
    pub fn into_get_media_meta_data_optimized_for_streaming_library1(
        self,
    ) -> Result<GetMediaMetaDataOptimizedForStreamingLibrary1, Self> {
        match self {
            Self::GetMediaMetaDataOptimizedForStreamingLibrary1(value) => Ok(value),
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

impl From<GetMediaMetaDataOptimizedForStreamingLibrary1>
for GetMediaMetaDataLibraryOptimizedForStreaming {
    #[inline]
    fn from(value: GetMediaMetaDataOptimizedForStreamingLibrary1) -> Self {
        Self::GetMediaMetaDataOptimizedForStreamingLibrary1(value)
    }
}

impl From<bool> for GetMediaMetaDataLibraryOptimizedForStreaming {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl wire::Union for GetMediaMetaDataLibraryOptimizedForStreaming {
    const CHOICE: wire::Choice = wire::Choice::of(
        "GetMediaMetaDataLibraryOptimizedForStreaming",
        &[
            (
                "GetMediaMetaDataOptimizedForStreamingLibrary1",
                wire::shape::<GetMediaMetaDataOptimizedForStreamingLibrary1>(),
            ),
            ("Bool", wire::BOOLEAN),
        ],
        &[],
    );

    #[inline]
    fn place(&mut self, member: usize) -> &mut dyn wire::Readable {
        *self = match member {
            0 => Self::GetMediaMetaDataOptimizedForStreamingLibrary1(Default::default()),
            1 => Self::Bool(Default::default()),
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::GetMediaMetaDataOptimizedForStreamingLibrary1(value) => value,
            Self::Bool(value) => value,
            Self::Unknown(value) => value,
        }
    }

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::GetMediaMetaDataOptimizedForStreamingLibrary1(value) => {
                to.member(0, value)
            }
            Self::Bool(value) => to.member(1, value),
            Self::Unknown(value) => to.member(2, value),
        }
    }
}

wire::union!(GetMediaMetaDataLibraryOptimizedForStreaming);

impl Eq for GetMediaMetaDataLibraryOptimizedForStreaming {}
