// @generated from Models/Enums/Other.md: change the docs, not this file.

use crate::wire;

/// 1 value; part of [`TaggedOther`](crate::enums::TaggedOther).
#[derive(Debug, Clone)]
pub enum Other {
    /// `"other"`
    Other,

    /// A value that the docs do not list.
    Unknown(String),
}

impl Other {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[Self::Other];

    /// The value as JSON carries it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Other => "other",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(Other, String, Strings["other"], Unknown, as_str);
