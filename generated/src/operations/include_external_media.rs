// @generated from Models/Operations/IncludeExternalMedia.md: change the docs, not this file.

use crate::wire;

/// 2 values; part of [`GetWatchListRequest`](crate::operations::GetWatchListRequest).
#[derive(Debug, Clone)]
pub enum IncludeExternalMedia {
    /// `1`
    One,

    /// `0`
    Zero,

    /// A value that the docs do not list.
    Unknown(i64),
}

impl IncludeExternalMedia {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[Self::One, Self::Zero];

    /// The value as JSON carries it.
    #[inline]
    pub fn value(&self) -> i64 {
        match self {
            Self::One => 1,
            Self::Zero => 0,
            Self::Unknown(value) => *value,
        }
    }
}

wire::open_enum!(IncludeExternalMedia, i64, Integers[1, 0], Unknown, value);
