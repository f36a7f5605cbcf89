//! Shows how the output folder and the docs differ, without drowning the reader.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use similar::TextDiff;

use super::{Changes, manifest};

/// How many stale files are shown.
const FILES: usize = 10;

/// How many lines of each are shown.
const LINES: usize = 20;

/// How many characters of each line are shown.
const COLUMNS: usize = 120;

/// The files that are not what the docs give.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Differences {
    /// The first few of them.
    pub files: Vec<Stale>,
    /// How many there are beside those.
    pub more: usize,
}

/// A file that is not what the docs give.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stale {
    /// The path below the output folder.
    pub path: String,
    /// What is wrong with it, as a clause that reads after its path.
    pub reason: &'static str,
    /// The beginning of a unified diff from what is there to what should be there; empty for a file
    /// that is missing, or is there and should not be.
    pub diff: String,
}

pub(super) fn differences<'t>(
    changes: &Changes,
    old: &BTreeMap<String, String>,
    new: impl Fn(&str) -> Option<&'t str>,
) -> Differences {
    let mut files: Vec<Stale> = changes
        .files
        .iter()
        .take(FILES)
        .map(|(path, &change)| Stale {
            path: path.clone(),
            reason: change.reason(),
            diff: match (old.get(path), new(path)) {
                (Some(old), Some(new)) => unified(old, new),
                _ => String::new(),
            },
        })
        .collect();
    if changes.files.is_empty() && changes.manifest {
        files.push(Stale {
            path: manifest::NAME.to_owned(),
            reason: "does not list the files that the generator wrote",
            diff: String::new(),
        });
    }
    Differences { more: changes.files.len().saturating_sub(FILES), files }
}

/// The first lines of a unified diff, each ended by a line feed.
fn unified(old: &str, new: &str) -> String {
    // Past the deadline the diff is merely longer than it could be.
    let diff = TextDiff::configure().timeout(Duration::from_secs(1)).diff_lines(old, new);
    let text = diff
        .unified_diff()
        .context_radius(2)
        .missing_newline_hint(false)
        .header("in the folder", "from the docs")
        .to_string();
    let count = text.lines().count();
    let mut short = String::new();
    for line in text.lines().take(LINES) {
        short.push_str(&cut(line));
        short.push('\n');
    }
    if count > LINES {
        short.push_str(&format!("... and {} more lines\n", count - LINES));
    }
    short
}

fn cut(line: &str) -> String {
    match line.char_indices().nth(COLUMNS) {
        Some((end, _)) => format!("{}...", &line[..end]),
        None => line.to_owned(),
    }
}

impl fmt::Display for Differences {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Stale { path, reason, diff } in &self.files {
            writeln!(f, "`{path}` {reason}")?;
            for line in diff.lines() {
                writeln!(f, "    {line}")?;
            }
        }
        match self.more {
            0 => Ok(()),
            1 => writeln!(f, "and 1 more file"),
            more => writeln!(f, "and {more} more files"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn diffs_are_short() {
        let old: String = (0..100).map(|line| format!("old {line}\n")).collect();
        let diff = unified(&old, &format!("{}\n", "x".repeat(500)));
        assert_eq!(diff.lines().count(), LINES + 1);
        assert!(diff.ends_with("... and 84 more lines\n"), "{diff}");
        assert!(diff.lines().all(|line| line.chars().count() <= COLUMNS + 3));
    }

    #[test]
    fn diffs_show_both_sides() {
        let diff = unified("a\nb\nc\n", "a\nB\nc\n");
        let expected = "--- in the folder\n+++ from the docs\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n";
        assert_eq!(diff, expected);
    }
}
