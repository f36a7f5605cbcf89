// @generated from Models/Operations/PostUsersSignInDataState.md: change the docs, not this file.

use crate::wire;

/// How things stand with a past subscription.
///
/// Documented in `Models/Operations/PostUsersSignInDataState.md`.
#[derive(Debug, Clone)]
pub enum PostUsersSignInDataState {
    /// `"ended"`
    Ended,

    /// A value that the docs do not list.
    Unknown(String),
}

impl PostUsersSignInDataState {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[Self::Ended];

    /// The value as JSON carries it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ended => "ended",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(PostUsersSignInDataState, String, Strings["ended"], Unknown, as_str);
