// @generated from Models/Operations/GetMediaMetaDataOptimizedForStreaming.md: change the docs, not this file.

use crate::operations::GetMediaMetaDataOptimizedForStreaming1;
use crate::wire;

/// 2 members; part of [`GetMediaMetaDataMedia`](crate::operations::GetMediaMetaDataMedia).
#[derive(Clone)]
pub enum GetMediaMetaDataOptimizedForStreaming {
    /// `GetMediaMetaDataOptimizedForStreaming1`
    GetMediaMetaDataOptimizedForStreaming1(GetMediaMetaDataOptimizedForStreaming1),

    /// `bool`
    Bool(bool),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl GetMediaMetaDataOptimizedForStreaming {
    /// The `GetMediaMetaDataOptimizedForStreaming1`, if it is one.
    #[inline]
    pub fn as_get_media_meta_data_optimized_for_streaming1(
        &self,
    ) -> Option<&GetMediaMetaDataOptimizedForStreaming1> {
        match self {
            Self::GetMediaMetaDataOptimizedForStreaming1(value) => Some(value),
            _ => None,
        }
    }

    /// The `GetMediaMetaDataOptimizedForStreaming1`, or the union as it is.
    #[inline]
    pub fn into_get_media_meta_data_optimized_for_streaming1(
        self,
    ) -> Result<GetMediaMetaDataOptimizedForStreaming1, Self> {
        match self {
            Self::GetMediaMetaDataOptimizedForStreaming1(value) => Ok(value),
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

impl From<GetMediaMetaDataOptimizedForStreaming1>
for GetMediaMetaDataOptimizedForStreaming {
    #[inline]
    fn from(value: GetMediaMetaDataOptimizedForStreaming1) -> Self {
        Self::GetMediaMetaDataOptimizedForStreaming1(value)
    }
}

impl From<bool> for GetMediaMetaDataOptimizedForStreaming {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl wire::Union for GetMediaMetaDataOptimizedForStreaming {
    const CHOICE: wire::Choice = wire::Choice::of(
        "GetMediaMetaDataOptimizedForStreaming",
        &[
            (
                "GetMediaMetaDataOptimizedForStreaming1",
                wire::shape::<GetMediaMetaDataOptimizedForStreaming1>(),
            ),
            ("Bool", wire::BOOLEAN),
        ],
        &[],
    );

    #[inline]
    fn place(&mut self, member: usize) -> &mut dyn wire::Readable {
        *self = match member {
            0 => Self::GetMediaMetaDataOptimizedForStreaming1(Default::default()),
            1 => Self::Bool(Default::default()),
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::GetMediaMetaDataOptimizedForStreaming1(value) => value,
            Self::Bool(value) => value,
            Self::Unknown(value) => value,
        }
    }

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::GetMediaMetaDataOptimizedForStreaming1(value) => to.member(0, value),
            Self::Bool(value) => to.member(1, value),
            Self::Unknown(value) => to.member(2, value),
        }
    }
}

wire::union!(GetMediaMetaDataOptimizedForStreaming);

impl Eq for GetMediaMetaDataOptimizedForStreaming {}
