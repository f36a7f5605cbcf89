// @generated from Models/Operations/GetTransientTokenQueryParamType.md: change the docs, not this file.

use crate::wire;

/// 1 value; part of
/// [`GetTransientTokenRequest`](crate::operations::GetTransientTokenRequest).
#[derive(Debug, Clone)]
pub enum GetTransientTokenQueryParamType {
    /// `"delegation"`
    Delegation,

    /// A value that the docs do not list.
    Unknown(String),
}

impl GetTransientTokenQueryParamType {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[Self::Delegation];

    /// The value as JSON carries it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Delegation => "delegation",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(
    GetTransientTokenQueryParamType, String, Strings["delegation"], Unknown, as_str
);
