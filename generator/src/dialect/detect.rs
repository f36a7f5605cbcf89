//! Finds out which language a docs folder is for.

use std::cmp::Reverse;

use rayon::prelude::*;

use super::{
    Dialect, TypeExpr, TypeExprKind, csharp, dart, go, java, kotlin, php, python, ruby, rust, swift,
    typescript,
};
use crate::page::{self, FieldRow, Links, Page};
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
    &kotlin::Kotlin,
    &rust::Rust,
    &dart::Dart,
    &swift::Swift,
];

/// How many pages are looked at to recognise a dialect: more would tell nothing new.
const SAMPLE: usize = 1000;

/// The dialect of a docs folder.
pub struct Detected {
    /// The one that reads most of it.
    pub dialect: &'static dyn Dialect,
    /// Why it may not be the right one.
    pub doubt: Option<Doubt>,
}

/// Why a folder's dialect is not certain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// No dialect reads most of the types; here is one that the best does not read.
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

/// The dialect of a docs folder: the one that reads most of its type cells. The languages share their
/// plainest types, so half of another language's cells may well be read; of its own, a dialect reads all
/// but the mistakes: what reads less than four of five is in doubt, and so is a folder of which one page
/// in ten is in the notation of another language. Among dialects that read as many, the names of the
/// fields tell, then the code below the members of unions, then how many cells need no page at all. A folder
/// without any is in any dialect.
pub fn detect(pages: &[Page]) -> Detected {
    let step = (pages.len() / SAMPLE).max(1);
    let codes: Vec<&str> = pages.iter().step_by(step).flat_map(codes).collect();
    let pages: Vec<&[FieldRow]> =
        pages.iter().step_by(step).map(rows).filter(|rows| !rows.is_empty()).collect();
    let score = |dialect: &dyn Dialect| {
        let rows = || pages.iter().copied().flatten();
        let read = rows().filter(|row| reads(dialect, row)).count();
        let named = rows().filter(|row| dialect.writes_name(&row.name.value)).count();
        let coded = codes.iter().filter(|code| dialect.writes_code(code)).count();
        let known = rows().filter(|row| dialect.field_type(&row.ty).is_ok_and(|ty| is_known(&ty))).count();
        (read, named, coded, known)
    };
    let mut ranked: Vec<_> = ALL.par_iter().map(|&dialect| (score(dialect), dialect)).collect();
    ranked.sort_by_key(|(score, _)| Reverse(*score));
    let [((read, ..), best), others @ ..] = ranked.as_slice() else {
        return Detected { dialect: ALL[0], doubt: None };
    };
    let mixed = others.par_iter().find_map_first(|(_, other)| mixed(*best, *other, &pages));
    let all = pages.iter().map(|rows| rows.len()).sum::<usize>();
    let unread = || pages.iter().copied().flatten().find(|row| !reads(*best, row));
    let unknown = || unread().filter(|_| read * 5 < all * 4);
    let doubt = mixed.or_else(|| unknown().map(|row| Doubt::Unknown { cell: row.ty.span }));
    Detected { dialect: *best, doubt }
}

/// Whether one page in ten is read by the other dialect and not by the best.
fn mixed(best: &dyn Dialect, other: &dyn Dialect, pages: &[&[FieldRow]]) -> Option<Doubt> {
    let most = seen(best, other, pages);
    let other = seen(other, best, pages)?;
    // A single page is a slip, and gets messages of its own.
    let most = most.filter(|_| other.pages > 1 && other.pages * 10 >= pages.len())?;
    Some(Doubt::Mixed { most, other })
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
    // Where links are around types, what has none is no page of that name: `kotlin.String`.
    let is_linked = |ty: &TypeExpr| row.ty.habits.links == Links::OfName || references_are_linked(ty);
    dialect.field_type(&row.ty).is_ok_and(|ty| ty.is_understood() && is_linked(&ty))
}

fn references_are_linked(ty: &TypeExpr) -> bool {
    all_parts(ty, |part| match &part.kind {
        TypeExprKind::Reference(reference) => reference.target.is_some(),
        _ => true,
    })
}

/// Whether no part of a type is a page's.
fn is_known(ty: &TypeExpr) -> bool {
    all_parts(ty, |part| match &part.kind {
        TypeExprKind::Reference(reference) => reference.spelled.is_some(),
        kind => !matches!(kind, TypeExprKind::Unknown(_)),
    })
}

fn all_parts(ty: &TypeExpr, holds: fn(&TypeExpr) -> bool) -> bool {
    match &ty.kind {
        TypeExprKind::List(inner)
        | TypeExprKind::Map(inner)
        | TypeExprKind::Stream(inner)
        | TypeExprKind::Nullable(inner)
        | TypeExprKind::Optional(inner) => all_parts(inner, holds),
        TypeExprKind::Union(members) => members.iter().all(|member| all_parts(member, holds)),
        _ => holds(ty),
    }
}

fn codes(page: &Page) -> impl Iterator<Item = &str> {
    let members = match &page.body {
        page::Body::Members(members) => members.as_slice(),
        _ => &[],
    };
    members.iter().filter_map(|member| Some(member.code.as_ref()?.value.as_str()))
}

fn rows(page: &Page) -> &[FieldRow] {
    match &page.body {
        page::Body::Fields(rows) => rows,
        _ => &[],
    }
}
