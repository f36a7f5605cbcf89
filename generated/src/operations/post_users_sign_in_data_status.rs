// @generated from Models/Operations/PostUsersSignInDataStatus.md: change the docs, not this file.

use crate::wire;

/// Whether a service is answering.
///
/// Documented in `Models/Operations/PostUsersSignInDataStatus.md`.
#[derive(Debug, Clone)]
pub enum PostUsersSignInDataStatus {
    /// `"online"`
    Online,

    /// `"offline"`
    Offline,

    /// A value that the docs do not list.
    Unknown(String),
}

impl PostUsersSignInDataStatus {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[Self::Online, Self::Offline];

    /// The value as JSON carries it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Online => "online",
            Self::Offline => "offline",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(
    PostUsersSignInDataStatus, String, wire::Listed::Strings(& ["online", "offline"]),
    Unknown, as_str
);
