// @generated from Models/Operations/GetAllLibrariesType.md: change the docs, not this file.

use crate::wire;

/// 10 values; part of
/// [`GetAllLibrariesDirectory`](crate::operations::GetAllLibrariesDirectory).
#[derive(Debug, Clone)]
pub enum GetAllLibrariesType {
    /// `"movie"`
    Movie,

    /// `"show"`
    TvShow,

    /// `"season"`
    Season,

    /// `"episode"`
    Episode,

    /// `"artist"`
    Artist,

    /// `"album"`
    Album,

    /// `"track"`
    Track,

    /// `"photoalbum"`
    PhotoAlbum,

    /// `"photo"`
    Photo,

    /// `"collection"`
    Collection,

    /// A value that the docs do not list.
    Unknown(String),
}

impl GetAllLibrariesType {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[
        Self::Movie,
        Self::TvShow,
        Self::Season,
        Self::Episode,
        Self::Artist,
        Self::Album,
        Self::Track,
        Self::PhotoAlbum,
        Self::Photo,
        Self::Collection,
    ];

    /// The value as JSON carries it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Movie => "movie",
            Self::TvShow => "show",
            Self::Season => "season",
            Self::Episode => "episode",
            Self::Artist => "artist",
            Self::Album => "album",
            Self::Track => "track",
            Self::PhotoAlbum => "photoalbum",
            Self::Photo => "photo",
            Self::Collection => "collection",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(
    GetAllLibrariesType, String, Strings["movie", "show", "season", "episode", "artist",
    "album", "track", "photoalbum", "photo", "collection"], Unknown, as_str
);
