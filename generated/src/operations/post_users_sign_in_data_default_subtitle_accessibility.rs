// @generated from Models/Operations/PostUsersSignInDataDefaultSubtitleAccessibility.md: change the docs, not this file.

use crate::wire;

/// How subtitles for the deaf and hard of hearing (SDH) are ranked in searches: 0 puts others
/// first, 1 puts SDH first. Plex also knows 2, SDH alone, and 3, all but SDH.
///
/// Documented in `Models/Operations/PostUsersSignInDataDefaultSubtitleAccessibility.md`.
#[derive(Debug, Clone)]
pub enum PostUsersSignInDataDefaultSubtitleAccessibility {
    /// `0`
    Disable,

    /// `1`
    Enable,

    /// A value that the docs do not list.
    Unknown(i64),
}

impl PostUsersSignInDataDefaultSubtitleAccessibility {
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
    PostUsersSignInDataDefaultSubtitleAccessibility, i64, wire::Listed::Integers(& [0,
    1]), Unknown, value
);
