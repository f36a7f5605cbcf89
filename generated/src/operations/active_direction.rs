// @generated from Models/Operations/ActiveDirection.md: change the docs, not this file.

use crate::wire;

/// 2 values; part of [`Sort`](crate::operations::Sort).
#[derive(Debug, Clone)]
pub enum ActiveDirection {
    /// `"asc"`
    Ascending,

    /// `"desc"`
    Descending,

    /// A value that the docs do not list.
    Unknown(String),
}

impl ActiveDirection {
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

wire::open_enum!(ActiveDirection, String, Strings["asc", "desc"], Unknown, as_str);
