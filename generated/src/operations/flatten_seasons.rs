// @generated from Models/Operations/FlattenSeasons.md: change the docs, not this file.

use crate::wire;

/// 3 values; part of [`GetLibraryItemsMetadata`](crate::operations::GetLibraryItemsMetadata).
#[derive(Debug, Clone)]
pub enum FlattenSeasons {
    /// `-1`
    LibraryDefault,

    /// `0`
    Hide,

    /// `1`
    Show,

    /// A value that the docs do not list.
    Unknown(i64),
}

impl FlattenSeasons {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[Self::LibraryDefault, Self::Hide, Self::Show];

    /// The value as JSON carries it.
    #[inline]
    pub fn value(&self) -> i64 {
        match self {
            Self::LibraryDefault => -1,
            Self::Hide => 0,
            Self::Show => 1,
            Self::Unknown(value) => *value,
        }
    }
}

wire::open_enum!(FlattenSeasons, i64, Integers[- 1, 0, 1], Unknown, value);
