// @generated from Models/Evidence/Kind.md: change the docs, not this file.

use crate::wire;

/// 3 values; part of [`Amended`](crate::evidence::Amended) and
/// [`Examples`](crate::evidence::Examples).
#[derive(Debug, Clone)]
pub enum Kind {
    /// `"cat"`
    Cat,

    /// `"dog"`
    Dog,

    /// `"cow"`, not in the docs: seen in `amended.json` at `$[0].kind`.
    Cow,

    /// A value that the docs do not list.
    Unknown(String),
}

impl Kind {
    /// Every documented value, in the order of the page, then those only seen.
    pub const ALL: &'static [Self] = &[Self::Cat, Self::Dog, Self::Cow];

    /// The value as JSON carries it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cat => "cat",
            Self::Dog => "dog",
            Self::Cow => "cow",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(Kind, String, Strings["cat", "dog", "cow"], Unknown, as_str);
