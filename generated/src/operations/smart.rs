// @generated from Models/Operations/Smart.md: change the docs, not this file.

use crate::wire;

/// 2 values; part of [`CreatePlaylistRequest`](crate::operations::CreatePlaylistRequest).
#[derive(Debug, Clone)]
pub enum Smart {
    /// `0`
    Zero,

    /// `1`
    One,

    /// A value that the docs do not list.
    Unknown(i64),
}

impl Smart {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[Self::Zero, Self::One];

    /// The value as JSON carries it.
    #[inline]
    pub fn value(&self) -> i64 {
        match self {
            Self::Zero => 0,
            Self::One => 1,
            Self::Unknown(value) => *value,
        }
    }
}

wire::open_enum!(Smart, i64, Integers[0, 1], Unknown, value);
