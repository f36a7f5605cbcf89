// @generated from Models/Operations/Protocol.md: change the docs, not this file.

use crate::wire;

/// 2 values; part of [`Connections`](crate::operations::Connections).
#[derive(Debug, Clone)]
pub enum Protocol {
    /// `"http"`
    Http,

    /// `"https"`
    Https,

    /// A value that the docs do not list.
    Unknown(String),
}

impl Protocol {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[Self::Http, Self::Https];

    /// The value as JSON carries it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(Protocol, String, Strings["http", "https"], Unknown, as_str);
