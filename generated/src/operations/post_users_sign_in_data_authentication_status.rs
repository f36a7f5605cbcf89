// @generated from Models/Operations/PostUsersSignInDataAuthenticationStatus.md: change the docs, not this file.

use crate::wire;

/// Whether a Plex Pass is in force, in a word.
///
/// Documented in `Models/Operations/PostUsersSignInDataAuthenticationStatus.md`.
#[derive(Debug, Clone)]
pub enum PostUsersSignInDataAuthenticationStatus {
    /// `"Inactive"`
    Inactive,

    /// `"Active"`
    Active,

    /// A value that the docs do not list.
    Unknown(String),
}

impl PostUsersSignInDataAuthenticationStatus {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[Self::Inactive, Self::Active];

    /// The value as JSON carries it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Inactive => "Inactive",
            Self::Active => "Active",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(
    PostUsersSignInDataAuthenticationStatus, String, wire::Listed::Strings(& ["Inactive",
    "Active"]), Unknown, as_str
);
