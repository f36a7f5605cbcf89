//! The figures of the APIs as text.

use std::collections::BTreeMap;
use std::io::Write;

/// What became of some bodies of an API.
#[derive(Debug, Default)]
pub(super) struct Row {
    name: String,
    /// What the generator knew.
    known: &'static str,
    pub(super) bodies: usize,
    /// Those that plain serde, `decode` and `decode_strict` read.
    pub(super) plain: usize,
    pub(super) decoded: usize,
    pub(super) strict: usize,
    /// Values without parts but null; those under a documented key; those of them that came back, and
    /// what came back besides.
    pub(super) leaves: usize,
    pub(super) documented: usize,
    pub(super) kept: usize,
    pub(super) kept_besides: usize,
    /// Documented values that did not come back, and those of them whose key no page shows.
    pub(super) lost: Vec<String>,
    pub(super) lost_unshown: Vec<String>,
    /// Nulls; those that plain serde turns into values; values that it makes of keys that are missing.
    pub(super) nulls: usize,
    pub(super) nulls_filled: usize,
    pub(super) made_up: usize,
    /// Values that nobody sent, and that `decode` says nothing of.
    pub(super) silent: Vec<String>,
    /// Values that no member of a union fits, and objects that were read as the wrong one.
    pub(super) unknown: usize,
    pub(super) wrong: Vec<String>,
    /// Those of what is lost that `decode` says nothing of.
    pub(super) lost_in_silence: Vec<String>,
    /// What plain serde refuses, and what even `decode` does.
    pub(super) refused: Vec<String>,
    pub(super) errors: Vec<String>,
    /// Deviations by kind.
    pub(super) deviations: BTreeMap<String, usize>,
}

impl Row {
    pub(super) fn new(name: &str, known: &'static str) -> Self {
        Self { name: name.to_owned(), known, ..Self::default() }
    }

    /// Whether every body is read, and nothing is lost or made up in silence.
    pub(super) fn is_right(&self) -> bool {
        let all = [&self.errors, &self.lost_in_silence, &self.silent, &self.wrong];
        all.into_iter().all(Vec::is_empty)
    }
}

/// How many of a list are shown when not all are asked for.
const SHOWN: usize = 5;

/// Prints the table, and below it what is wrong.
pub(super) fn print(rows: &[Row], list: bool, out: &mut impl Write) -> std::io::Result<()> {
    writeln!(
        out,
        "{:<12}{:<20}{:>7}{:>7}{:>8}{:>8}{:>8}{:>12}{:>8}{:>6}{:>8}{:>13}{:>9}{:>8}{:>9}{:>7}{:>8}  deviations",
        "API",
        "known",
        "bodies",
        "plain",
        "decode",
        "strict",
        "leaves",
        "documented",
        "kept",
        "lost",
        "besides",
        "null filled",
        "made up",
        "silent",
        "unknown",
        "wrong",
        "errors"
    )?;
    for row in rows {
        let deviations: Vec<String> =
            row.deviations.iter().map(|(kind, count)| format!("{kind} {count}")).collect();
        writeln!(
            out,
            "{:<12}{:<20}{:>7}{:>7}{:>8}{:>8}{:>8}{:>12}{:>8}{:>6}{:>8}{:>13}{:>9}{:>8}{:>9}{:>7}{:>8}  {}",
            row.name,
            row.known,
            row.bodies,
            row.plain,
            row.decoded,
            row.strict,
            row.leaves,
            row.documented,
            row.kept,
            row.lost.len() + row.lost_unshown.len(),
            row.kept_besides,
            format!("{} of {}", row.nulls_filled, row.nulls),
            row.made_up,
            row.silent.len(),
            row.unknown,
            row.wrong.len(),
            row.errors.len(),
            deviations.join(", ")
        )?;
    }
    writeln!(out, "\n{LEGEND}")?;
    for row in rows {
        for (what, items, is_bad) in [
            ("decode refuses", &row.errors, true),
            ("read as the wrong member of a union", &row.wrong, true),
            ("made up in silence", &row.silent, true),
            ("lost in silence", &row.lost_in_silence, true),
            ("documented, and lost", &row.lost, true),
            ("documented under a name that does not show the key, and lost", &row.lost_unshown, false),
            ("plain serde refuses", &row.refused, false),
        ] {
            if items.is_empty() || !(is_bad || list) {
                continue;
            }
            writeln!(out, "\n{}, {}: {what}: {}", row.name, row.known, items.len())?;
            let shown = if list { items.len() } else { SHOWN };
            for item in items.iter().take(shown) {
                writeln!(out, "  {}", cut(item))?;
            }
            if items.len() > shown {
                writeln!(out, "  … and {} more: --list shows them", items.len() - shown)?;
            }
        }
    }
    Ok(())
}

const LEGEND: &str = "\
leaves: values without parts but null; documented: those under a documented key; kept: those of them that are
written back at their path, or under a key that is alike; besides: other leaves that are; null filled: nulls that
plain serde turns into values; made up: values under keys that nobody sent; silent: what is filled or made up and
`decode` says nothing of; unknown: values that no member of a union fits; wrong: objects read as a member of a union
though another says more of them.";

/// A line that is not longer than a screen bears.
fn cut(text: &str) -> String {
    const LONGEST: usize = 300;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
