// @generated from Models/Operations/GetMediaMetaDataHasThumbnail.md: change the docs, not this file.

use crate::wire;

/// 2 values; part of [`GetMediaMetaDataPart`](crate::operations::GetMediaMetaDataPart).
#[derive(Debug, Clone)]
pub enum GetMediaMetaDataHasThumbnail {
    /// `0`
    False,

    /// `1`
    True,

    /// A value that the docs do not list.
    Unknown(i64),
}

impl GetMediaMetaDataHasThumbnail {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[Self::False, Self::True];

    /// The value as JSON carries it.
    #[inline]
    pub fn value(&self) -> i64 {
        match self {
            Self::False => 0,
            Self::True => 1,
            Self::Unknown(value) => *value,
        }
    }
}

wire::open_enum!(
    GetMediaMetaDataHasThumbnail, i64, wire::Listed::Integers(& [0, 1]), Unknown, value
);
