// @generated from Models/Operations/GetRecentlyAddedActiveDirection.md: change the docs, not this file.

use crate::wire;

/// 2 values; part of [`GetRecentlyAddedSort`](crate::operations::GetRecentlyAddedSort).
#[derive(Debug, Clone)]
pub enum GetRecentlyAddedActiveDirection {
    /// `"asc"`
    Ascending,

    /// `"desc"`
    Descending,

    /// A value that the docs do not list.
    Unknown(String),
}

impl GetRecentlyAddedActiveDirection {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[Self::Ascending, Self::Descending];

    /// The value as JSON carries it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ascending => "asc",
            Self::Descending => "desc",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(
    GetRecentlyAddedActiveDirection, String, wire::Listed::Strings(& ["asc", "desc"]),
    Unknown, as_str
);
