// @generated from Models/Operations/Scope.md: change the docs, not this file.

use crate::wire;

/// 1 value; part of
/// [`GetTransientTokenRequest`](crate::operations::GetTransientTokenRequest).
#[derive(Debug, Clone)]
pub enum Scope {
    /// `"all"`
    All,

    /// A value that the docs do not list.
    Unknown(String),
}

impl Scope {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[Self::All];

    /// The value as JSON carries it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(Scope, String, Strings["all"], Unknown, as_str);
