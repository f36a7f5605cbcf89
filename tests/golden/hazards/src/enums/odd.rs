// @generated from Models/Enums/Odd.md: change the docs, not this file.

use crate::wire;

/// 11 values; part of [`Special`](crate::unions::Special).
#[derive(Debug, Clone)]
pub enum Odd {
    /// `""`
    Empty,

    /// `"*xsl"`
    Star,

    /// `"New Airings Only"`
    Spaced,

    /// `"ASC"`
    Upper,

    /// `"asc"`
    Lower,

    /// `"true"`
    True,

    /// `"1.0"`
    Version,

    /// `"unknown"`
    Unknown,

    /// `"all"`
    All,

    /// `"say \"hi\""`
    Quote,

    /// `"a|b"`
    Pipe,

    /// A value that the docs do not list.
    Other(String),
}

impl Odd {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[
        Self::Empty,
        Self::Star,
        Self::Spaced,
        Self::Upper,
        Self::Lower,
        Self::True,
        Self::Version,
        Self::Unknown,
        Self::All,
        Self::Quote,
        Self::Pipe,
    ];

    /// The value as JSON carries it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Star => "*xsl",
            Self::Spaced => "New Airings Only",
            Self::Upper => "ASC",
            Self::Lower => "asc",
            Self::True => "true",
            Self::Version => "1.0",
            Self::Unknown => "unknown",
            Self::All => "all",
            Self::Quote => "say \"hi\"",
            Self::Pipe => "a|b",
            Self::Other(value) => value,
        }
    }
}

wire::open_enum!(
    Odd, String, Strings["", "*xsl", "New Airings Only", "ASC", "asc", "true", "1.0",
    "unknown", "all", "say \"hi\"", "a|b"], Other, as_str
);
