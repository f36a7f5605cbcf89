// @generated from Models/Operations/GetSearchAllLibrariesLibraryType.md: change the docs, not this file.

use crate::wire;

/// 4 values; part of
/// [`GetSearchAllLibrariesImage`](crate::operations::GetSearchAllLibrariesImage).
#[derive(Debug, Clone)]
pub enum GetSearchAllLibrariesLibraryType {
    /// `"coverPoster"`
    CoverPoster,

    /// `"background"`
    Background,

    /// `"snapshot"`
    Snapshot,

    /// `"clearLogo"`
    ClearLogo,

    /// A value that the docs do not list.
    Unknown(String),
}

impl GetSearchAllLibrariesLibraryType {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[
        Self::CoverPoster,
        Self::Background,
        Self::Snapshot,
        Self::ClearLogo,
    ];

    /// The value as JSON carries it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CoverPoster => "coverPoster",
            Self::Background => "background",
            Self::Snapshot => "snapshot",
            Self::ClearLogo => "clearLogo",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(
    GetSearchAllLibrariesLibraryType, String, wire::Listed::Strings(& ["coverPoster",
    "background", "snapshot", "clearLogo"]), Unknown, as_str
);
