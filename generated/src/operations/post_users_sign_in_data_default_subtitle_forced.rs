// @generated from Models/Operations/PostUsersSignInDataDefaultSubtitleForced.md: change the docs, not this file.

use crate::wire;

/// How forced subtitles are ranked in searches: 0 puts others first, 1 puts forced ones
/// first. Plex also knows 2, forced ones alone, and 3, all but forced ones.
///
/// Documented in `Models/Operations/PostUsersSignInDataDefaultSubtitleForced.md`.
#[derive(Debug, Clone)]
pub enum PostUsersSignInDataDefaultSubtitleForced {
    /// `0`
    Disable,

    /// `1`
    Enable,

    /// A value that the docs do not list.
    Unknown(i64),
}

impl PostUsersSignInDataDefaultSubtitleForced {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[Self::Disable, Self::Enable];

    /// The value as JSON carries it.
    #[inline]
    pub fn value(&self) -> i64 {
        match self {
            Self::Disable => 0,
            Self::Enable => 1,
            Self::Unknown(value) => *value,
        }
    }
}

wire::open_enum!(
    PostUsersSignInDataDefaultSubtitleForced, i64, wire::Listed::Integers(& [0, 1]),
    Unknown, value
);
