// @generated from Models/Enums/Numbers.md: change the docs, not this file.

use crate::wire;

/// 4 values; part of [`Examples`](crate::evidence::Examples).
#[derive(Debug, Clone)]
pub enum Numbers {
    /// `0`
    Zero,

    /// `1`
    One,

    /// `-1`
    MinusOne,

    /// `9007199254740993`
    Large,

    /// A value that the docs do not list.
    Unknown(i64),
}

impl Numbers {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[
        Self::Zero,
        Self::One,
        Self::MinusOne,
        Self::Large,
    ];

    /// The value as JSON carries it.
    #[inline]
    pub fn value(&self) -> i64 {
        match self {
            Self::Zero => 0,
            Self::One => 1,
            Self::MinusOne => -1,
            Self::Large => 9007199254740993,
            Self::Unknown(value) => *value,
        }
    }
}

wire::open_enum!(Numbers, i64, Integers[0, 1, - 1, 9007199254740993], Unknown, value);
