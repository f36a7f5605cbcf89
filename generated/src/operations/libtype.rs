// @generated from Models/Operations/Libtype.md: change the docs, not this file.

use crate::wire;

/// 2 values; part of [`GetWatchListRequest`](crate::operations::GetWatchListRequest).
#[derive(Debug, Clone)]
pub enum Libtype {
    /// `"movie"`
    Movie,

    /// `"show"`
    Show,

    /// A value that the docs do not list.
    Unknown(String),
}

impl Libtype {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[Self::Movie, Self::Show];

    /// The value as JSON carries it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Movie => "movie",
            Self::Show => "show",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(Libtype, String, Strings["movie", "show"], Unknown, as_str);
