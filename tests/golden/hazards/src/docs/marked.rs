// @generated from Models/Docs/Marked.md: change the docs, not this file.

use crate::wire;

/// 1 value.
#[derive(Debug, Clone)]
pub enum Marked {
    /// `"a"`
    A,

    /// A value that the docs do not list.
    Unknown(String),
}

impl Marked {
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

wire::open_enum!(Marked, String, Strings["a"], Unknown, as_str);
