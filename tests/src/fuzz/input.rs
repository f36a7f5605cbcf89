//! What is tried, and the form in which it is kept: JSON, which can hold any path and text.

use serde::{Deserialize, Serialize};

/// What is mutated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// The texts of pages.
    Pages,
    /// Their paths.
    Paths,
    /// `wire.toml` and payloads.
    Settings,
    /// Bodies that the written crates read.
    Bodies,
}

impl Target {
    /// Each of them.
    pub const ALL: [Self; 4] = [Self::Pages, Self::Paths, Self::Settings, Self::Bodies];

    /// The word on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pages => "pages",
            Self::Paths => "paths",
            Self::Settings => "settings",
            Self::Bodies => "bodies",
        }
    }

    /// What keeps the targets from trying the same numbers.
    pub(super) fn salt(self) -> u64 {
        match self {
            Self::Pages => 0x01,
            Self::Paths => 0x1_0001,
            Self::Settings => 0x2_0001,
            Self::Bodies => 0x3_0001,
        }
    }
}

/// An input.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Input {
    /// What it was made for.
    pub target: Target,
    /// Paths and texts of a docs folder; of a body, its type and its text.
    pub files: Vec<(String, String)>,
}

impl Input {
    /// The form in which it is kept.
    ///
    /// # Panics
    ///
    /// Never: texts are JSON.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).expect("texts are JSON") + "\n"
    }
}
