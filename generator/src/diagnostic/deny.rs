//! What the user wants to be errors.

use std::fmt;
use std::str::FromStr;

use super::{Code, Severity};

/// Findings that are errors because the user says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deny {
    /// All warnings.
    Warnings,
    /// All findings of one kind, notes too.
    Code(Code),
}

impl Deny {
    /// Whether findings of this kind are denied.
    pub(super) fn is_of(self, code: Code) -> bool {
        match self {
            Self::Warnings => code.severity() == Severity::Warning,
            Self::Code(denied) => denied == code,
        }
    }
}

/// `warnings`, or the number or the name of a code.
impl FromStr for Deny {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match (text, Code::named(text)) {
            ("warnings", _) => Ok(Self::Warnings),
            (_, Some(code)) => Ok(Self::Code(code)),
            (_, None) => {
                Err("expected `warnings` or a code; `docs-to-models explain` lists the codes".to_owned())
            }
        }
    }
}

/// As `--deny` takes it.
impl fmt::Display for Deny {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Warnings => f.write_str("warnings"),
            Self::Code(code) => f.write_str(code.name()),
        }
    }
}
