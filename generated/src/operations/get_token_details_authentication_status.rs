// @generated from Models/Operations/GetTokenDetailsAuthenticationStatus.md: change the docs, not this file.

use crate::wire;

/// 2 values; part of [`Subscription`](crate::operations::Subscription).
#[derive(Debug, Clone)]
pub enum GetTokenDetailsAuthenticationStatus {
    /// `"Inactive"`
    Inactive,

    /// `"Active"`
    Active,

    /// A value that the docs do not list.
    Unknown(String),
}

impl GetTokenDetailsAuthenticationStatus {
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
    GetTokenDetailsAuthenticationStatus, String, Strings["Inactive", "Active"], Unknown,
    as_str
);
