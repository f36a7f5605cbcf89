// @generated from Models/Operations/GetLibrarySectionsAllOptimizedForStreaming.md: change the docs, not this file.

use crate::operations::GetLibrarySectionsAllOptimizedForStreaming1;
use crate::wire;

/// 2 members; part of
/// [`GetLibrarySectionsAllMedia`](crate::operations::GetLibrarySectionsAllMedia).
#[derive(Clone)]
pub enum GetLibrarySectionsAllOptimizedForStreaming {
    /// `GetLibrarySectionsAllOptimizedForStreaming1`
    GetLibrarySectionsAllOptimizedForStreaming1(
        GetLibrarySectionsAllOptimizedForStreaming1,
    ),

    /// `bool`
    Bool(bool),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl GetLibrarySectionsAllOptimizedForStreaming {
    /// The `GetLibrarySectionsAllOptimizedForStreaming1`, if it is one.
    #[inline]
    pub fn as_get_library_sections_all_optimized_for_streaming1(
        &self,
    ) -> Option<&GetLibrarySectionsAllOptimizedForStreaming1> {
        match self {
            Self::GetLibrarySectionsAllOptimizedForStreaming1(value) => Some(value),
            _ => None,
        }
    }

    /// The `GetLibrarySectionsAllOptimizedForStreaming1`, or the union as it is.
    #[inline]
    pub fn into_get_library_sections_all_optimized_for_streaming1(
        self,
    ) -> Result<GetLibrarySectionsAllOptimizedForStreaming1, Self> {
        match self {
            Self::GetLibrarySectionsAllOptimizedForStreaming1(value) => Ok(value),
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

impl From<GetLibrarySectionsAllOptimizedForStreaming1>
for GetLibrarySectionsAllOptimizedForStreaming {
    #[inline]
    fn from(value: GetLibrarySectionsAllOptimizedForStreaming1) -> Self {
        Self::GetLibrarySectionsAllOptimizedForStreaming1(value)
    }
}

impl From<bool> for GetLibrarySectionsAllOptimizedForStreaming {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl wire::Union for GetLibrarySectionsAllOptimizedForStreaming {
    const CHOICE: wire::Choice = wire::Choice::of(
        "GetLibrarySectionsAllOptimizedForStreaming",
        &[
            (
                "GetLibrarySectionsAllOptimizedForStreaming1",
                wire::shape::<GetLibrarySectionsAllOptimizedForStreaming1>(),
            ),
            ("Bool", wire::BOOLEAN),
        ],
        &[],
    );

    #[inline]
    fn place(&mut self, member: usize) -> &mut dyn wire::Readable {
        *self = match member {
            0 => Self::GetLibrarySectionsAllOptimizedForStreaming1(Default::default()),
            1 => Self::Bool(Default::default()),
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::GetLibrarySectionsAllOptimizedForStreaming1(value) => value,
            Self::Bool(value) => value,
            Self::Unknown(value) => value,
        }
    }

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::GetLibrarySectionsAllOptimizedForStreaming1(value) => {
                to.member(0, value)
            }
            Self::Bool(value) => to.member(1, value),
            Self::Unknown(value) => to.member(2, value),
        }
    }
}

wire::union!(GetLibrarySectionsAllOptimizedForStreaming);

impl Eq for GetLibrarySectionsAllOptimizedForStreaming {}
