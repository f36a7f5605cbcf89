// @generated from Models/Docs/Crlf.md: change the docs, not this file.

use crate::wire;

/// 1 value.
#[derive(Debug, Clone)]
pub enum Crlf {
    /// `"a"`
    A,

    /// A value that the docs do not list.
    Unknown(String),
}

impl Crlf {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[Self::A];

    /// The value as JSON carries it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(Crlf, String, Strings["a"], Unknown, as_str);
