// @generated from Models/Operations/ShowOrdering.md: change the docs, not this file.

use crate::wire;

/// 5 values; part of [`GetLibraryItemsMetadata`](crate::operations::GetLibraryItemsMetadata).
#[derive(Debug, Clone)]
pub enum ShowOrdering {
    /// `"None"`
    None,

    /// `"tmdbAiring"`
    TmdbAiring,

    /// `"aired"`
    TvdbAired,

    /// `"dvd"`
    TvdbDvd,

    /// `"absolute"`
    TvdbAbsolute,

    /// A value that the docs do not list.
    Unknown(String),
}

impl ShowOrdering {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[
        Self::None,
        Self::TmdbAiring,
        Self::TvdbAired,
        Self::TvdbDvd,
        Self::TvdbAbsolute,
    ];

    /// The value as JSON carries it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "None",
            Self::TmdbAiring => "tmdbAiring",
            Self::TvdbAired => "aired",
            Self::TvdbDvd => "dvd",
            Self::TvdbAbsolute => "absolute",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(
    ShowOrdering, String, Strings["None", "tmdbAiring", "aired", "dvd", "absolute"],
    Unknown, as_str
);
