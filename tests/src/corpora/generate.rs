//! Docs in, crates out: how much went in, how much came out, and what was said.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Mutex;
use std::time::Instant;

use generator::diagnostic::{Code, Severity};
use generator::{Counts, Options, Report, generate};

use super::say;
use crate::keys::{self, Score};
use crate::rows::{self, Rows};

/// What became of one set.
#[derive(Debug)]
pub struct Generated {
    /// The set's name, which is that of its crate, too.
    pub set: String,
    /// How much the docs hold, by the generator.
    pub counts: Counts,
    /// How many rows of the docs are neither in the crate nor the subject of a message, or are in the
    /// crate and not in the docs.
    pub unaccounted: usize,
    /// The errors in the docs.
    pub errors: Vec<String>,
    /// How many messages of each code there were.
    pub codes: BTreeMap<Code, usize>,
    /// The JSON keys against the known ones; nothing where none are known.
    pub keys: Option<Score>,
    /// How long reading and writing took.
    pub seconds: f64,
}

/// Generates every set into a folder of its own, several at a time.
///
/// # Errors
///
/// When a folder cannot be read or written.
pub fn all(folder: &Path, sets: &[String], scratch: &Path) -> Result<Vec<Generated>, String> {
    let next = Mutex::new(sets.iter().enumerate());
    let done = Mutex::new(Vec::new());
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..workers.min(sets.len()) {
            scope.spawn(|| {
                while let Some((index, set)) = take(&next) {
                    let result = one(&folder.join(set), set, &scratch.join(set));
                    if let Ok(mut done) = done.lock() {
                        done.push((index, result.map_err(|error| format!("{set}: {error}"))));
                        say(&format!("[{:>2}/{}] generated {set}", done.len(), sets.len()));
                    }
                }
            });
        }
    });
    let mut done = done.into_inner().map_err(|error| error.to_string())?;
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}

fn take<'a, I: Iterator<Item = (usize, &'a String)>>(next: &Mutex<I>) -> Option<(usize, &'a String)> {
    next.lock().ok()?.next()
}

fn one(docs: &Path, set: &str, out: &Path) -> Result<Generated, Box<dyn std::error::Error>> {
    let started = Instant::now();
    if out.exists() {
        fs::remove_dir_all(out)?;
    }
    let report = generate(&Options::new(docs.to_owned(), out.to_owned()))?;
    let seconds = started.elapsed().as_secs_f64();
    let mut codes = BTreeMap::new();
    report.diagnostics.iter().for_each(|it| *codes.entry(it.code).or_insert(0) += 1);
    let errors = report.diagnostics.iter().filter(|it| it.severity() == Severity::Error);
    let keys = match docs.join("wire.tsv").is_file() {
        true => Some(keys::measure(docs)?.score),
        false => None,
    };
    let family = keys::graphs(docs)?.family;
    Ok(Generated {
        set: set.to_owned(),
        counts: report.counts,
        unaccounted: unaccounted(&rows::count(docs, family)?, &report),
        errors: errors.map(|it| it.message.clone()).collect(),
        codes,
        keys,
        seconds,
    })
}

/// Every row is in the crate, or on a page that a note says is skipped, or the second of two and said
/// to be so.
fn unaccounted(pages: &[(String, Rows)], report: &Report) -> usize {
    let on = |code: Code| report.diagnostics.iter().filter(move |it| it.code == code);
    let skipped: Vec<&str> =
        on(Code::SkippedPage).map(|it| report.sources.get(it.span.source).path.as_str()).collect();
    let documented: Rows =
        pages.iter().filter(|(page, _)| !skipped.contains(&page.as_str())).map(|(_, rows)| *rows).sum();
    let Counts { fields, values, members, .. } = report.counts;
    documented.fields.abs_diff(fields + on(Code::DuplicateField).count())
        + (documented.values + documented.listed)
            .abs_diff(values + on(Code::DuplicateValue).count() + on(Code::ValueOfSdk).count())
        + documented.members.abs_diff(members + on(Code::DuplicateMember).count())
}
