// @generated from Models/Operations/GetMediaMetaDataLibraryType.md: change the docs, not this file.

use crate::wire;

/// 4 values; part of [`GetMediaMetaDataImage`](crate::operations::GetMediaMetaDataImage).
#[derive(Debug, Clone)]
pub enum GetMediaMetaDataLibraryType {
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

impl GetMediaMetaDataLibraryType {
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
    GetMediaMetaDataLibraryType, String, Strings["coverPoster", "background", "snapshot",
    "clearLogo"], Unknown, as_str
);
