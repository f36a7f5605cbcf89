// @generated from Models/Operations/Filter.md: change the docs, not this file.

use crate::wire;

/// 3 values; part of [`GetWatchListRequest`](crate::operations::GetWatchListRequest).
#[derive(Debug, Clone)]
pub enum Filter {
    /// `"all"`
    All,

    /// `"available"`
    Available,

    /// `"released"`
    Released,

    /// A value that the docs do not list.
    Unknown(String),
}

impl Filter {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[Self::All, Self::Available, Self::Released];

    /// The value as JSON carries it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Available => "available",
            Self::Released => "released",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(
    Filter, String, Strings["all", "available", "released"], Unknown, as_str
);
