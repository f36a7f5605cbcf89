// @generated from Models/Operations/Tag.md: change the docs, not this file.

use crate::wire;

/// 16 values; part of [`GetLibraryItemsRequest`](crate::operations::GetLibraryItemsRequest).
#[derive(Debug, Clone)]
pub enum Tag {
    /// `"unwatched"`
    Unwatched,

    /// `"newest"`
    Newest,

    /// `"recentlyAdded"`
    RecentlyAdded,

    /// `"recentlyViewed"`
    RecentlyViewed,

    /// `"onDeck"`
    OnDeck,

    /// `"collection"`
    Collection,

    /// `"edition"`
    Edition,

    /// `"year"`
    Year,

    /// `"decade"`
    Decade,

    /// `"director"`
    Director,

    /// `"contentRating"`
    ContentRating,

    /// `"rating"`
    Rating,

    /// `"resolution"`
    Resolution,

    /// `"firstCharacter"`
    FirstCharacter,

    /// `"folder"`
    Folder,

    /// `"albums"`
    Albums,

    /// A value that the docs do not list.
    Unknown(String),
}

impl Tag {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[
        Self::Unwatched,
        Self::Newest,
        Self::RecentlyAdded,
        Self::RecentlyViewed,
        Self::OnDeck,
        Self::Collection,
        Self::Edition,
        Self::Year,
        Self::Decade,
        Self::Director,
        Self::ContentRating,
        Self::Rating,
        Self::Resolution,
        Self::FirstCharacter,
        Self::Folder,
        Self::Albums,
    ];

    /// The value as JSON carries it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unwatched => "unwatched",
            Self::Newest => "newest",
            Self::RecentlyAdded => "recentlyAdded",
            Self::RecentlyViewed => "recentlyViewed",
            Self::OnDeck => "onDeck",
            Self::Collection => "collection",
            Self::Edition => "edition",
            Self::Year => "year",
            Self::Decade => "decade",
            Self::Director => "director",
            Self::ContentRating => "contentRating",
            Self::Rating => "rating",
            Self::Resolution => "resolution",
            Self::FirstCharacter => "firstCharacter",
            Self::Folder => "folder",
            Self::Albums => "albums",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(
    Tag, String, Strings["unwatched", "newest", "recentlyAdded", "recentlyViewed",
    "onDeck", "collection", "edition", "year", "decade", "director", "contentRating",
    "rating", "resolution", "firstCharacter", "folder", "albums"], Unknown, as_str
);
