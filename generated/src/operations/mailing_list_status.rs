// @generated from Models/Operations/MailingListStatus.md: change the docs, not this file.

use crate::wire;

/// 2 values; part of
/// [`GetTokenDetailsUserPlexAccount`](crate::operations::GetTokenDetailsUserPlexAccount).
#[derive(Debug, Clone)]
pub enum MailingListStatus {
    /// `"active"`
    Active,

    /// `"unsubscribed"`
    Unsubscribed,

    /// A value that the docs do not list.
    Unknown(String),
}

impl MailingListStatus {
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
    MailingListStatus, String, Strings["active", "unsubscribed"], Unknown, as_str
);
