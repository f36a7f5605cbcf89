// @generated from Models/Enums/Only.md: change the docs, not this file.

use crate::wire;

/// 1 value; part of [`TaggedOnly`](crate::enums::TaggedOnly).
#[derive(Debug, Clone)]
pub enum Only {
    /// `"only"`
    Only,

    /// A value that the docs do not list.
    Unknown(String),
}

impl Only {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[Self::Only];

    /// The value as JSON carries it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Only => "only",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(Only, String, Strings["only"], Unknown, as_str);
