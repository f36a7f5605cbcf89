// @generated from models/components/Kind.md: change the docs, not this file.

use crate::pets::wire;

/// 2 values; part of [`Pet`](crate::pets::components::Pet).
#[derive(Debug, Clone)]
pub enum Kind {
    /// `"dog"`
    Dog,

    /// `"big-cat"`
    BigCat,

    /// A value that the docs do not list.
    Unknown(String),
}

impl Kind {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[Self::Dog, Self::BigCat];

    /// The value as JSON carries it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dog => "dog",
            Self::BigCat => "big-cat",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(Kind, String, Strings["dog", "big-cat"], Unknown, as_str);
