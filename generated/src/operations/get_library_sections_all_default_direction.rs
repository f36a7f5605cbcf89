// @generated from Models/Operations/GetLibrarySectionsAllDefaultDirection.md: change the docs, not this file.

use crate::wire;

/// 2 values; part of
/// [`GetLibrarySectionsAllSort`](crate::operations::GetLibrarySectionsAllSort).
#[derive(Debug, Clone)]
pub enum GetLibrarySectionsAllDefaultDirection {
    /// `"asc"`
    Ascending,

    /// `"desc"`
    Descending,

    /// A value that the docs do not list.
    Unknown(String),
}

impl GetLibrarySectionsAllDefaultDirection {
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
    GetLibrarySectionsAllDefaultDirection, String, wire::Listed::Strings(& ["asc",
    "desc"]), Unknown, as_str
);
