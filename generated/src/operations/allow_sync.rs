// @generated from Models/Operations/AllowSync.md: change the docs, not this file.

use crate::wire;

/// 2 values; part of [`User`](crate::operations::User).
#[derive(Debug, Clone)]
pub enum AllowSync {
    /// `0`
    Disable,

    /// `1`
    Enable,

    /// A value that the docs do not list.
    Unknown(i64),
}

impl AllowSync {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[Self::Disable, Self::Enable];

    /// The value as JSON carries it.
    #[inline]
    pub fn value(&self) -> i64 {
        match self {
            Self::Disable => 0,
            Self::Enable => 1,
            Self::Unknown(value) => *value,
        }
    }
}

wire::open_enum!(AllowSync, i64, Integers[0, 1], Unknown, value);
