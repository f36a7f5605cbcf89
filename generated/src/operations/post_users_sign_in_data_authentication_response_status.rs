// @generated from Models/Operations/PostUsersSignInDataAuthenticationResponseStatus.md: change the docs, not this file.

use crate::wire;

/// Whether a subscription is in force, in a word.
///
/// Documented in `Models/Operations/PostUsersSignInDataAuthenticationResponseStatus.md`.
#[derive(Debug, Clone)]
pub enum PostUsersSignInDataAuthenticationResponseStatus {
    /// `"Inactive"`
    Inactive,

    /// `"Active"`
    Active,

    /// A value that the docs do not list.
    Unknown(String),
}

impl PostUsersSignInDataAuthenticationResponseStatus {
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
    PostUsersSignInDataAuthenticationResponseStatus, String, wire::Listed::Strings(&
    ["Inactive", "Active"]), Unknown, as_str
);
