// @generated from models/components/Size.md: change the docs, not this file.

use crate::pets::wire;

/// 2 values; part of [`Pet`](crate::pets::components::Pet).
#[derive(Debug, Clone)]
pub enum Size {
    /// `1`
    One,

    /// `2`
    Two,

    /// A value that the docs do not list.
    Unknown(i64),
}

impl Size {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[Self::One, Self::Two];

    /// The value as JSON carries it.
    #[inline]
    pub fn value(&self) -> i64 {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Unknown(value) => *value,
        }
    }
}

wire::open_enum!(Size, i64, Integers[1, 2], Unknown, value);
