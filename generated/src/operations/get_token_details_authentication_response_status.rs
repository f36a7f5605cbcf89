// @generated from Models/Operations/GetTokenDetailsAuthenticationResponseStatus.md: change the docs, not this file.

use crate::wire;

/// 2 values; part of
/// [`GetTokenDetailsSubscription`](crate::operations::GetTokenDetailsSubscription).
#[derive(Debug, Clone)]
pub enum GetTokenDetailsAuthenticationResponseStatus {
    /// `"Inactive"`
    Inactive,

    /// `"Active"`
    Active,

    /// A value that the docs do not list.
    Unknown(String),
}

impl GetTokenDetailsAuthenticationResponseStatus {
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
    GetTokenDetailsAuthenticationResponseStatus, String, wire::Listed::Strings(&
    ["Inactive", "Active"]), Unknown, as_str
);
