// @generated from Models/Operations/HasThumbnail.md: change the docs, not this file.

use crate::wire;

/// 2 values; part of [`Part`](crate::operations::Part).
#[derive(Debug, Clone)]
pub enum HasThumbnail {
    /// `0`
    False,

    /// `1`
    True,

    /// A value that the docs do not list.
    Unknown(i64),
}

impl HasThumbnail {
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

wire::open_enum!(HasThumbnail, i64, Integers[0, 1], Unknown, value);
