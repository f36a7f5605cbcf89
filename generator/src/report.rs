//! What a run found and did, and the line that sums it up.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Diagnostics, Severity};
use crate::diff::Brief;
use crate::evidence::Keys;
use crate::page::Rows;
use crate::source::{SourceId, SourceMap};
use crate::sync::{Change, Changes, Differences};
use crate::text::{amount, thousands};

/// The result of a run.
#[derive(Debug)]
#[non_exhaustive]
pub struct Report {
    /// The pages, which the diagnostics point into. Where nothing was to be done, only those have their text.
    pub sources: SourceMap,
    /// What there is to say about the docs, in the order of the pages.
    pub diagnostics: Diagnostics,
    /// How much there was.
    pub counts: Counts,
    /// The rows of every model page, counted line by line, and as they were read.
    pub rows: Vec<(SourceId, Rows)>,
    /// What became of the output folder.
    pub outcome: Outcome,
    /// What is left for the user to do in files that are not the generator's, a sentence each.
    pub advice: Vec<String>,
    /// What changes in the types of the crate; nothing, if none of their files does, or all are new.
    pub brief: Option<Brief>,
    /// The name of the crate.
    pub package: String,
    /// How the JSON keys are spelled, and how that is known.
    pub keys: Keys,
    /// What speaks for another docs folder.
    pub hint: Option<String>,
    /// How long it took.
    pub elapsed: Duration,
}

/// What became of the output folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The docs have errors, so it was left alone.
    NotWritten,
    /// It was compared with the docs.
    Checked {
        /// How it differs.
        changes: Changes,
        /// The same, to be shown.
        differences: Differences,
    },
    /// It was brought up to date, but for files that are kept.
    Written {
        /// What changed.
        changes: Changes,
    },
}

/// How much the docs hold.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Pages read, skipped ones among them.
    pub pages: usize,
    /// Pages that document no type.
    pub skipped: usize,
    /// Structs.
    pub structs: usize,
    /// Enums.
    pub enums: usize,
    /// Unions.
    pub unions: usize,
    /// Types whose shape the docs do not show.
    pub opaque: usize,
    /// Types without a page of their own, which none of the numbers here counts.
    pub inline: usize,
    /// Fields of all structs.
    pub fields: usize,
    /// Values of all enums.
    pub values: usize,
    /// Members of all unions.
    pub members: usize,
    /// Operations, whose pages are not among those above.
    pub operations: usize,
}

impl Counts {
    /// How many types there are.
    pub fn types(&self) -> usize {
        self.structs + self.enums + self.unions + self.opaque
    }
}

impl Report {
    /// Whether the output folder is now what the docs give: the docs have no errors, nothing is
    /// out of date, and no file was kept that should have changed.
    pub fn is_success(&self) -> bool {
        match &self.outcome {
            Outcome::NotWritten => false,
            Outcome::Checked { changes, .. } => changes.is_empty(),
            Outcome::Written { changes } => changes.kept().next().is_none(),
        }
    }

    /// A table of the pages that have other rows than were read; nothing, if there are none.
    pub fn lost_rows(&self) -> Option<String> {
        let (mut seen, mut read) = (0, 0);
        let mut lines = Vec::new();
        for (page, rows) in &self.rows {
            seen += rows.seen;
            read += rows.read;
            if rows.seen != rows.read {
                lines.push(format!("{:>8} {:>8}  {}", rows.seen, rows.read, self.sources.get(*page).path));
            }
        }
        let total = format!("{seen:>8} {read:>8}  in all {}", amount(self.rows.len(), "model page"));
        let heading = "    rows     read  page";
        (!lines.is_empty()).then(|| format!("{heading}\n{}\n{total}\n", lines.join("\n")))
    }

    fn findings(&self) -> String {
        let errors = self.count(Severity::Error, "error");
        let warnings = self.count(Severity::Warning, "warning");
        let notes = self.count(Severity::Note, "note");
        let warnings = match (errors.is_some(), warnings) {
            (false, None) => Some("no warnings".to_owned()),
            (_, warnings) => warnings,
        };
        [errors, warnings, notes].into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    /// As `3 errors (2 unresolved-reference, 1 type-syntax)`.
    fn count(&self, severity: Severity, word: &str) -> Option<String> {
        let mut codes = BTreeMap::new();
        for diagnostic in self.diagnostics.iter().filter(|diagnostic| diagnostic.severity() == severity) {
            *codes.entry(diagnostic.code).or_insert(0) += 1;
        }
        let parts: Vec<_> =
            codes.iter().map(|(code, &count)| format!("{} {}", thousands(count), code.name())).collect();
        let total = self.diagnostics.count(severity);
        (total > 0).then(|| format!("{} ({})", amount(total, word), parts.join(", ")))
    }
}

/// As `911 pages (0 skipped): 779 structs, 122 enums, 10 unions, 3,888 fields; nothing changed; no
/// warnings; 0.4 s`.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Counts { pages, skipped, structs, enums, unions, opaque, fields, operations, .. } = self.counts;
        write!(f, "{} ({} skipped): ", amount(pages, "page"), thousands(skipped))?;
        write!(f, "{}, {}, ", amount(structs, "struct"), amount(enums, "enum"))?;
        write!(f, "{}, ", amount(unions, "union"))?;
        if opaque > 0 {
            write!(f, "{}, ", amount(opaque, "opaque type"))?;
        }
        if operations > 0 {
            write!(f, "{}, ", amount(operations, "operation"))?;
        }
        write!(f, "{}; {}; {}; ", amount(fields, "field"), self.outcome, self.findings())?;
        write!(f, "{:.1} s", self.elapsed.as_secs_f64())
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotWritten => f.write_str("nothing written"),
            Self::Checked { changes, .. } if changes.is_empty() => f.write_str("everything up to date"),
            Self::Checked { changes, .. } => {
                // A manifest that is out of date is a stale file like any other.
                let stale = changes.files.len().max(1);
                write!(f, "{} out of date", amount(stale, "file"))
            }
            Self::Written { changes } => write_changes(f, changes),
        }
    }
}

fn write_changes(f: &mut fmt::Formatter<'_>, changes: &Changes) -> fmt::Result {
    let created = changes.count(Change::Create);
    let updated = changes.count(Change::Update);
    let removed = changes.count(Change::Remove);
    let kept = changes.kept().count();
    if created + updated + removed + kept == 0 {
        return f.write_str("nothing changed");
    }
    write!(f, "{} changed", amount(created + updated + removed, "file"))?;
    let parts = [(created, "created"), (updated, "updated"), (removed, "removed")];
    let parts = parts.into_iter().filter(|(count, _)| *count > 0);
    let all: Vec<_> = parts
        .chain([(changes.unchanged, "unchanged")])
        .chain((kept > 0).then_some((kept, "kept although the docs say otherwise")))
        .map(|(count, what)| format!("{} {what}", thousands(count)))
        .collect();
    write!(f, " ({})", all.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Code, Diagnostic};
    use crate::source::{Source, Span};

    fn report(codes: &[Code], outcome: Outcome) -> Report {
        let mut sources = SourceMap::default();
        let id = sources.add(Source::page("A.md", String::new()));
        let mut diagnostics = Diagnostics::default();
        for &code in codes {
            diagnostics.push(Diagnostic::new(code, Span::new(id, 0, 0), ""));
        }
        let counts =
            Counts { pages: 911, structs: 779, enums: 122, unions: 10, fields: 3888, ..Counts::default() };
        let rows = vec![(id, Rows { seen: 3, read: 3 })];
        let elapsed = Duration::from_millis(412);
        let (package, keys) = ("generated".to_owned(), Keys::default());
        Report {
            sources,
            diagnostics,
            counts,
            rows,
            outcome,
            advice: Vec::new(),
            brief: None,
            package,
            keys,
            hint: None,
            elapsed,
        }
    }

    const START: &str = "911 pages (0 skipped): 779 structs, 122 enums, 10 unions, 3,888 fields; ";

    fn check(codes: &[Code], outcome: Outcome, expected: &str) {
        assert_eq!(report(codes, outcome).to_string(), format!("{START}{expected}; 0.4 s"));
    }

    fn changes(files: &[(&str, Change)]) -> Changes {
        let files = files.iter().map(|(path, change)| ((*path).to_owned(), *change)).collect();
        Changes { files, unchanged: 1234, manifest: false }
    }

    #[test]
    fn nothing_to_do() {
        let changes = changes(&[]);
        check(&[], Outcome::Written { changes: changes.clone() }, "nothing changed; no warnings");
        let differences = Differences { files: Vec::new(), more: 0 };
        check(&[], Outcome::Checked { changes, differences }, "everything up to date; no warnings");
    }

    #[test]
    fn changes_and_warnings() {
        let changes = changes(&[
            ("a", Change::Create),
            ("b", Change::Create),
            ("c", Change::Remove),
            ("d", Change::KeepEdited),
        ]);
        let codes = [Code::EmptyUnion, Code::Renamed, Code::Renamed];
        check(
            &codes,
            Outcome::Written { changes },
            "3 files changed (2 created, 1 removed, 1,234 unchanged, 1 kept although the docs say otherwise); \
             1 warning (1 empty-union), 2 notes (2 renamed)",
        );
    }

    #[test]
    fn errors() {
        let codes = [Code::ConfigValue, Code::ConfigSyntax, Code::ConfigValue];
        check(&codes, Outcome::NotWritten, "nothing written; 3 errors (1 wire-syntax, 2 wire-value)");
    }

    #[test]
    fn lost_rows_are_a_table() {
        let changes = changes(&[]);
        let mut report = report(&[], Outcome::Written { changes });
        assert_eq!(report.lost_rows(), None);
        let id = report.rows[0].0;
        report.rows.push((id, Rows { seen: 5, read: 4 }));
        let expected =
            "    rows     read  page\n       5        4  A.md\n       8        7  in all 2 model pages\n";
        assert_eq!(report.lost_rows().as_deref(), Some(expected));
    }
}
