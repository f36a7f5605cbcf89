// @generated from Models/Operations/PostUsersSignInDataMailingListStatus.md: change the docs, not this file.

use crate::wire;

/// Where an account stands with the newsletter.
///
/// Documented in `Models/Operations/PostUsersSignInDataMailingListStatus.md`.
#[derive(Debug, Clone)]
pub enum PostUsersSignInDataMailingListStatus {
    /// `"active"`
    Active,

    /// `"unsubscribed"`
    Unsubscribed,

    /// A value that the docs do not list.
    Unknown(String),
}

impl PostUsersSignInDataMailingListStatus {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[Self::Active, Self::Unsubscribed];

    /// The value as JSON carries it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Unsubscribed => "unsubscribed",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(
    PostUsersSignInDataMailingListStatus, String, wire::Listed::Strings(& ["active",
    "unsubscribed"]), Unknown, as_str
);
