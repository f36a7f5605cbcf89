//! Finds out which language a docs folder is for.

use std::cmp::Reverse;

use super::{Dialect, csharp, go, java, php, python, ruby, typescript};
use crate::page::{self, FieldRow, Page};
use crate::source::Span;

/// Every dialect there is.
const ALL: &[&dyn Dialect] = &[
    &php::Php,
    &typescript::TypeScript,
    &python::Python,
    &go::Go,
    &java::Java,
    &csharp::CSharp,
    &ruby::Ruby,
];

/// How many pages are looked at to recognise a dialect: more would tell nothing new.
const SAMPLE: usize = 1000;

/// Why a folder's dialect is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Undetected {
    /// No dialect reads enough of the types; here is one that none reads.
    Unknown {
        /// The Type cell.
        cell: Span,
    },
    /// Some pages are in one notation and some in another.
    Mixed {
        /// The notation of most pages.
        most: Seen,
        /// The notation of others.
        other: Seen,
    },
}

/// A notation that was seen in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// The dialect's name.
    pub dialect: &'static str,
    /// How many pages only this one of the two reads.
    pub pages: usize,
    /// A Type cell that only this one of the two reads.
    pub cell: Span,
}

/// The dialect of this name.
pub fn by_name(name: &str) -> Option<&'static dyn Dialect> {
    ALL.iter().find(|dialect| dialect.name() == name).copied()
}

/// The names of all dialects.
pub fn names() -> Vec<&'static str> {
    ALL.iter().map(|dialect| dialect.name()).collect()
}

/// The dialect of a docs folder: the one that reads most of its type cells, if it reads four of five.
/// The languages share their plainest types, so half of another language's cells may well be read; of
/// its own, a dialect reads all but the mistakes. Among dialects that read as many, the names of the
/// fields tell. A folder without type cells is in any dialect.
///
/// # Errors
///
/// When no dialect reads enough, or when one page in ten is in the notation of another language.
pub fn detect(pages: &[Page]) -> Result<&'static dyn Dialect, Undetected> {
    let step = (pages.len() / SAMPLE).max(1);
    let pages: Vec<&[FieldRow]> =
        pages.iter().step_by(step).map(rows).filter(|rows| !rows.is_empty()).collect();
    let score = |dialect: &dyn Dialect| {
        let rows = || pages.iter().copied().flatten();
        let read = rows().filter(|row| reads(dialect, row)).count();
        (read, rows().filter(|row| dialect.writes_name(&row.name.value)).count())
    };
    let mut ranked: Vec<_> = ALL.iter().map(|&dialect| (score(dialect), dialect)).collect();
    ranked.sort_by_key(|(score, _)| Reverse(*score));
    let [((read, _), best), others @ ..] = ranked.as_slice() else { return Ok(ALL[0]) };
    if let Some(mixed) = others.iter().filter_map(|(_, other)| mixed(*best, *other, &pages)).next() {
        return Err(mixed);
    }
    let all = pages.iter().map(|rows| rows.len()).sum::<usize>();
    let unread = pages.iter().copied().flatten().find(|row| !reads(*best, row));
    match unread {
        Some(row) if read * 5 < all * 4 => Err(Undetected::Unknown { cell: row.ty.span }),
        _ => Ok(*best),
    }
}

/// Whether one page in ten is read by the other dialect and not by the best.
fn mixed(best: &dyn Dialect, other: &dyn Dialect, pages: &[&[FieldRow]]) -> Option<Undetected> {
    let most = seen(best, other, pages);
    let other = seen(other, best, pages)?;
    // A single page is a slip, and gets messages of its own.
    let most = most.filter(|_| other.pages > 1 && other.pages * 10 >= pages.len())?;
    Some(Undetected::Mixed { most, other })
}

/// The pages that one dialect reads to the last cell and another does not.
fn seen(dialect: &dyn Dialect, not: &dyn Dialect, pages: &[&[FieldRow]]) -> Option<Seen> {
    let only =
        |rows: &&&[FieldRow]| rows.iter().all(|row| reads(dialect, row)) && unread(not, rows).is_some();
    let mut found = pages.iter().filter(only).peekable();
    let cell = unread(not, found.peek()?)?.ty.span;
    Some(Seen { dialect: dialect.name(), pages: found.count(), cell })
}

fn unread<'r>(dialect: &dyn Dialect, rows: &'r [FieldRow]) -> Option<&'r FieldRow> {
    rows.iter().find(|row| !reads(dialect, row))
}

fn reads(dialect: &dyn Dialect, row: &FieldRow) -> bool {
    dialect.field_type(&row.ty).is_ok()
}

fn rows(page: &Page) -> &[FieldRow] {
    match &page.body {
        page::Body::Fields(rows) => rows,
        _ => &[],
    }
}
