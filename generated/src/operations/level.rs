// @generated from Models/Operations/Level.md: change the docs, not this file.

use crate::wire;

/// 5 values; part of [`LogLineRequest`](crate::operations::LogLineRequest).
#[derive(Debug, Clone)]
pub enum Level {
    /// `0`
    Zero,

    /// `1`
    One,

    /// `2`
    Two,

    /// `3`
    Three,

    /// `4`
    Four,

    /// A value that the docs do not list.
    Unknown(i64),
}

impl Level {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[
        Self::Zero,
        Self::One,
        Self::Two,
        Self::Three,
        Self::Four,
    ];

    /// The value as JSON carries it.
    #[inline]
    pub fn value(&self) -> i64 {
        match self {
            Self::Zero => 0,
            Self::One => 1,
            Self::Two => 2,
            Self::Three => 3,
            Self::Four => 4,
            Self::Unknown(value) => *value,
        }
    }
}

wire::open_enum!(Level, i64, Integers[0, 1, 2, 3, 4], Unknown, value);
