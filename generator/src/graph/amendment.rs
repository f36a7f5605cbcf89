//! What evidence beyond the page says of a field, and where that evidence stands.

use std::fmt;

use crate::source::Span;
use crate::text::code;

/// A change to what a page says, with its evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amendment {
    /// What is otherwise than documented.
    pub change: Change,
    /// What showed it.
    pub evidence: Evidence,
}

/// What is otherwise than documented.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The JSON key is this one.
    Key(String),
    /// The key is always there.
    Required,
    /// The key may be missing.
    Optional,
    /// The value may be null.
    Nullable,
    /// The value is never null.
    NotNull,
    /// The type is another, both in the neutral notation.
    Type {
        /// What the page says.
        documented: String,
        /// What it is.
        actual: String,
    },
}

/// What showed an [`Amendment`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Evidence {
    /// A recorded payload.
    Payload {
        /// Its path below the folder of payloads.
        file: String,
        /// The JSON path to the value, or to the object that lacks it.
        path: String,
    },
    /// A line of `wire.toml`.
    Config(Span),
}

impl Change {
    /// The word of the saved graph.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Key(_) => "key",
            Self::Required => "required",
            Self::Optional => "optional",
            Self::Nullable => "nullable",
            Self::NotNull => "not-null",
            Self::Type { .. } => "type",
        }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(key) => write!(f, "the JSON key is {}", code(key)),
            Self::Required => f.write_str("always there"),
            Self::Optional => f.write_str("documented as required, and may be missing"),
            Self::Nullable => f.write_str("may be null"),
            Self::NotNull => f.write_str("never null"),
            Self::Type { documented, actual } => {
                write!(f, "documented as {}, and is {}", code(documented), code(actual))
            }
        }
    }
}

impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Payload { file, path } => write!(f, "seen in {} at {}", code(file), code(path)),
            Self::Config(_) => f.write_str("says `wire.toml`"),
        }
    }
}

/// As `may be null (seen in pins.json at $.location)`.
impl fmt::Display for Amendment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.change, self.evidence)
    }
}
