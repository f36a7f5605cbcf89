//! The table that sums a corpora run up, and its verdict.

use std::collections::BTreeMap;
use std::io::{self, Write};

use generator::Counts;
use generator::diagnostic::Code;

use super::checks::Checks;
use super::generate::Generated;
use crate::keys::Score;

/// Prints the table, what is wrong, and the verdict, which it gives back.
///
/// # Errors
///
/// When nothing can be printed.
pub fn print(sets: &[Generated], checks: &Checks, seconds: f64, out: &mut impl Write) -> io::Result<bool> {
    let heads =
        ["pages", "types", "fields", "values", "members", "opaque", "unaccounted", "errors", "warnings"];
    write!(out, "{:<16}", "set")?;
    for head in heads {
        write!(out, "{:>width$}", head, width = head.len().max(7) + 2)?;
    }
    writeln!(out, "{:>9}{:>7}{:>9}  diagnostics", "seconds", "read", "written")?;
    for set in sets {
        row(set, warnings(set, checks).len(), out)?;
    }
    let all: Score = sets.iter().filter_map(|set| set.keys).fold(Score::default(), |mut all, score| {
        all += score;
        all
    });
    let sum = |of: fn(&Counts) -> usize| sets.iter().map(|set| of(&set.counts)).sum::<usize>();
    writeln!(
        out,
        "\n{} pages; {} fields, {} values, {} members of unions, {} types whose members the docs do not show; \
         keys read {:.2} %, written {:.2} %",
        sum(|counts| counts.pages),
        sum(|counts| counts.fields),
        sum(|counts| counts.values),
        sum(|counts| counts.members),
        sum(|counts| counts.opaque),
        percent(all.read, all),
        percent(all.written, all),
    )?;
    let steps = checks.steps.iter();
    let steps = steps.map(|(step, crates, seconds)| format!("{step} of {crates} crates {seconds:.0} s"));
    writeln!(out, "{}, in all {seconds:.0} s", steps.collect::<Vec<_>>().join(", "))?;
    for set in sets {
        for problem in set.errors.iter().chain(warnings(set, checks)).take(10) {
            writeln!(out, "{}: {problem}", set.set)?;
        }
    }
    let others = checks.warnings.iter().filter(|(set, _)| sets.iter().all(|known| known.set != **set));
    let others: Vec<&String> = others.flat_map(|(_, warnings)| warnings).collect();
    others.iter().try_for_each(|problem| writeln!(out, "{problem}"))?;
    let passed = sets.iter().filter(|set| holds(set, checks)).count();
    writeln!(out, "\n{passed} sets passed, {} sets failed", sets.len() - passed)?;
    Ok(passed == sets.len() && others.is_empty())
}

fn row(set: &Generated, warnings: usize, out: &mut impl Write) -> io::Result<()> {
    let Counts { pages, fields, values, members, opaque, .. } = set.counts;
    let types = set.counts.types();
    let [read, written] =
        set.keys.map_or([100.0; 2], |score| [percent(score.read, score), percent(score.written, score)]);
    writeln!(
        out,
        "{:<16}{pages:>9}{types:>9}{fields:>9}{values:>9}{members:>9}{opaque:>9}{:>13}{:>9}{warnings:>10}{:>9.1}{read:>7.1}{written:>9.1}  {}",
        set.set,
        set.unaccounted,
        set.errors.len(),
        set.seconds,
        by_code(&set.codes)
    )
}

fn warnings<'c>(set: &Generated, checks: &'c Checks) -> &'c [String] {
    checks.warnings.get(&set.set).map_or(&[], Vec::as_slice)
}

fn holds(set: &Generated, checks: &Checks) -> bool {
    set.unaccounted == 0 && set.errors.is_empty() && warnings(set, checks).is_empty()
}

/// As `2 renamed, 1 empty-union`, in the order of the codes.
fn by_code(codes: &BTreeMap<Code, usize>) -> String {
    let parts: Vec<String> = codes.iter().map(|(code, count)| format!("{count} {}", code.name())).collect();
    if parts.is_empty() { "none".to_owned() } else { parts.join(", ") }
}

/// Of no fields at all, none is wrong.
fn percent(part: usize, of: Score) -> f64 {
    // Numbers of fields are far below where floats lose whole numbers.
    if of.fields == 0 { 100.0 } else { part as f64 * 100.0 / of.fields as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(unaccounted: usize, errors: &[&str]) -> Generated {
        Generated {
            set: "pets".to_owned(),
            counts: {
                let mut counts = Counts::default();
                (counts.pages, counts.structs, counts.fields) = (3, 2, 7);
                counts
            },
            unaccounted,
            errors: errors.iter().map(|&error| error.to_owned()).collect(),
            codes: BTreeMap::new(),
            keys: None,
            seconds: 0.5,
        }
    }

    fn verdict(set: Generated, warnings: &[(&str, &str)]) -> (bool, String) {
        let mut checks = Checks::default();
        for (set, warning) in warnings {
            checks.warnings.entry((*set).to_owned()).or_default().push((*warning).to_owned());
        }
        let mut out = Vec::new();
        let passed = print(&[set], &checks, 1.0, &mut out).unwrap();
        (passed, String::from_utf8(out).unwrap())
    }

    #[test]
    fn a_set_passes_when_nothing_is_wrong() {
        let (passed, text) = verdict(set(0, &[]), &[]);
        assert!(passed, "{text}");
        assert!(text.ends_with("1 sets passed, 0 sets failed\n"), "{text}");
    }

    #[test]
    fn an_error_a_warning_or_a_lost_row_fails() {
        assert!(!verdict(set(1, &[]), &[]).0);
        assert!(!verdict(set(0, &["wrong"]), &[]).0);
        let (passed, text) = verdict(set(0, &[]), &[("pets", "clippy: unused")]);
        assert!(!passed && text.contains("pets: clippy: unused"), "{text}");
        assert!(!verdict(set(0, &[]), &[("(tests)", "tests: FAILED")]).0);
    }
}
