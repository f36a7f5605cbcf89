// @generated from Models/Operations/Hidden.md: change the docs, not this file.

use crate::wire;

/// 3 values; part of
/// [`GetAllLibrariesDirectory`](crate::operations::GetAllLibrariesDirectory).
#[derive(Debug, Clone)]
pub enum Hidden {
    /// `0`
    Visible,

    /// `1`
    ExcludeHomeScreen,

    /// `2`
    ExcludeHomeScreenAndGlobalSearch,

    /// A value that the docs do not list.
    Unknown(i64),
}

impl Hidden {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[
        Self::Visible,
        Self::ExcludeHomeScreen,
        Self::ExcludeHomeScreenAndGlobalSearch,
    ];

    /// The value as JSON carries it.
    #[inline]
    pub fn value(&self) -> i64 {
        match self {
            Self::Visible => 0,
            Self::ExcludeHomeScreen => 1,
            Self::ExcludeHomeScreenAndGlobalSearch => 2,
            Self::Unknown(value) => *value,
        }
    }
}

wire::open_enum!(Hidden, i64, Integers[0, 1, 2], Unknown, value);
