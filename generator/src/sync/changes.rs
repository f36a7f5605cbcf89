//! How an output folder and the docs differ, file by file.

use std::collections::BTreeMap;

/// What a file of the output folder needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// It does not exist and is written.
    Create,
    /// It is out of date and is written anew.
    Update,
    /// Its page is gone, so it is removed.
    Remove,
    /// We wrote it and someone edited it since. It is kept.
    KeepEdited,
    /// The crate needs a file of this name, and the one that is there was never ours. It is kept.
    KeepForeign,
}

impl Change {
    /// Whether the file stays although the docs say otherwise.
    pub fn is_kept(self) -> bool {
        matches!(self, Self::KeepEdited | Self::KeepForeign)
    }

    /// The word for programs.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::Remove => "remove",
            Self::KeepEdited => "keep-edited",
            Self::KeepForeign => "keep-foreign",
        }
    }

    /// What is wrong with the file, as a clause that reads after its path.
    pub fn reason(self) -> &'static str {
        match self {
            Self::Create => "is missing",
            Self::Update => "is out of date",
            Self::Remove => "is left over from a page that is gone",
            Self::KeepEdited => "was edited by hand",
            Self::KeepForeign => "is in the way of a file of the crate, and the generator did not write it",
        }
    }
}

/// How the output folder and the docs differ.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// The files that differ, by their paths below the output folder.
    pub files: BTreeMap<String, Change>,
    /// How many files are as they should be.
    pub unchanged: usize,
    /// Whether the manifest has to be brought up to date.
    pub manifest: bool,
}

impl Changes {
    /// Whether the folder is what the docs give.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty() && !self.manifest
    }

    /// How many files need this.
    pub fn count(&self, change: Change) -> usize {
        self.files.values().filter(|&&other| other == change).count()
    }

    /// The files that are kept although the docs say otherwise.
    pub fn kept(&self) -> impl Iterator<Item = (&str, Change)> {
        self.files
            .iter()
            .filter(|(_, change)| change.is_kept())
            .map(|(path, change)| (path.as_str(), *change))
    }
}
