// @generated from Models/Operations/PostUsersSignInDataAutoSelectSubtitle.md: change the docs, not this file.

use crate::wire;

/// When subtitles are switched on without being asked for: 0 leaves it to the person, 1
/// switches them on with foreign audio. Plex also knows 2, always.
///
/// Documented in `Models/Operations/PostUsersSignInDataAutoSelectSubtitle.md`.
#[derive(Debug, Clone)]
pub enum PostUsersSignInDataAutoSelectSubtitle {
    /// `0`
    Disable,

    /// `1`
    Enable,

    /// A value that the docs do not list.
    Unknown(i64),
}

impl PostUsersSignInDataAutoSelectSubtitle {
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
    PostUsersSignInDataAutoSelectSubtitle, i64, wire::Listed::Integers(& [0, 1]),
    Unknown, value
);
