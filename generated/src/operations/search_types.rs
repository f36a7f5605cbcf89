// @generated from Models/Operations/SearchTypes.md: change the docs, not this file.

use crate::wire;

/// 5 values; part of
/// [`GetSearchAllLibrariesRequest`](crate::operations::GetSearchAllLibrariesRequest).
#[derive(Debug, Clone)]
pub enum SearchTypes {
    /// `"movies"`
    Movies,

    /// `"music"`
    Music,

    /// `"otherVideos"`
    OtherVideos,

    /// `"people"`
    People,

    /// `"tv"`
    Tv,

    /// A value that the docs do not list.
    Unknown(String),
}

impl SearchTypes {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[
        Self::Movies,
        Self::Music,
        Self::OtherVideos,
        Self::People,
        Self::Tv,
    ];

    /// The value as JSON carries it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Movies => "movies",
            Self::Music => "music",
            Self::OtherVideos => "otherVideos",
            Self::People => "people",
            Self::Tv => "tv",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(
    SearchTypes, String, Strings["movies", "music", "otherVideos", "people", "tv"],
    Unknown, as_str
);
