// @generated from Models/Operations/GetTokenDetailsStatus.md: change the docs, not this file.

use crate::wire;

/// 2 values; part of [`Services`](crate::operations::Services).
#[derive(Debug, Clone)]
pub enum GetTokenDetailsStatus {
    /// `"online"`
    Online,

    /// `"offline"`
    Offline,

    /// A value that the docs do not list.
    Unknown(String),
}

impl GetTokenDetailsStatus {
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
    GetTokenDetailsStatus, String, Strings["online", "offline"], Unknown, as_str
);
