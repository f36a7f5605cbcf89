// @generated from Models/Operations/Status.md: change the docs, not this file.

use crate::wire;

/// 1 value; part of [`Friend`](crate::operations::Friend).
#[derive(Debug, Clone)]
pub enum Status {
    /// `"accepted"`
    Accepted,

    /// A value that the docs do not list.
    Unknown(String),
}

impl Status {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[Self::Accepted];

    /// The value as JSON carries it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "accepted",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(Status, String, Strings["accepted"], Unknown, as_str);
