// @generated from Models/Operations/Type.md: change the docs, not this file.

use crate::wire;

/// 9 values; part of [`GetRecentlyAddedRequest`](crate::operations::GetRecentlyAddedRequest).
#[derive(Debug, Clone)]
pub enum Type {
    /// `1`
    Movie,

    /// `2`
    TvShow,

    /// `3`
    Season,

    /// `4`
    Episode,

    /// `5`
    Artist,

    /// `6`
    Album,

    /// `7`
    Track,

    /// `8`
    PhotoAlbum,

    /// `9`
    Photo,

    /// A value that the docs do not list.
    Unknown(i64),
}

impl Type {
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
    ];

    /// The value as JSON carries it.
    #[inline]
    pub fn value(&self) -> i64 {
        match self {
            Self::Movie => 1,
            Self::TvShow => 2,
            Self::Season => 3,
            Self::Episode => 4,
            Self::Artist => 5,
            Self::Album => 6,
            Self::Track => 7,
            Self::PhotoAlbum => 8,
            Self::Photo => 9,
            Self::Unknown(value) => *value,
        }
    }
}

wire::open_enum!(Type, i64, Integers[1, 2, 3, 4, 5, 6, 7, 8, 9], Unknown, value);
