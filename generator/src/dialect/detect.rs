//! Finds out which language a docs folder is for.

use std::cmp::Reverse;
use std::collections::HashMap;

use rayon::prelude::*;

use super::{
    Dialect, TypeExpr, TypeExprKind, csharp, dart, go, java, kotlin, perl, php, python, r, ruby, rust, swift,
    typescript,
};
use crate::page::{self, FieldRow, Links, Page, PieceKind, ServicePage, Values};
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
    &perl::Perl,
    &r::R,
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

/// The dialect of a docs folder: the one that operations say their examples are in, else the one that reads most
/// of its type cells. The languages share their plainest types, so half of another language's cells may well be
/// read; of its own, a dialect reads all but the mistakes: what reads less than four of five is in doubt, whatever
/// is said of the examples, and so is a folder of which one page in ten is in the notation of another language.
/// Among dialects that read as many, the names of the fields tell, then the code below the members of unions and
/// the values of enums that no table lists, then how many cells need no page at all. A folder without any is in any
/// dialect.
pub fn detect(pages: &[Page], services: &[ServicePage]) -> Detected {
    let step = (pages.len() / SAMPLE).max(1);
    let codes: Vec<&str> = pages.iter().step_by(step).flat_map(codes).collect();
    let lists: Vec<&Values> = pages.iter().step_by(step).filter_map(list).collect();
    let languages: Vec<&str> = services.iter().flat_map(languages).collect();
    let rows = Rows::of(pages.iter().step_by(step).map(rows).filter(|rows| !rows.is_empty()));
    let mut ranked: Vec<Reader<'_>> =
        ALL.par_iter().map(|&dialect| Reader::new(dialect, &rows, &languages, &codes, &lists)).collect();
    ranked.sort_by_key(|reader| Reverse(reader.score));
    let [best, others @ ..] = ranked.as_slice() else {
        return Detected { dialect: ALL[0], doubt: None };
    };
    let mixed = others.iter().find_map(|other| mixed(best, other));
    let unread = || best.pages.iter().find_map(Seeing::unread);
    let unknown = || unread().filter(|_| !best.reads_most());
    let doubt = mixed.or_else(|| unknown().map(|cell| Doubt::Unknown { cell }));
    Detected { dialect: best.dialect, doubt }
}

/// The rows that are looked at. Few cells are all there are in a folder, and each of them is read by every dialect once.
struct Rows<'p> {
    /// A row of each cell, of all that look like it.
    cells: Vec<&'p FieldRow>,
    /// The rows of each page, with the place of their cell.
    pages: Vec<Vec<(&'p FieldRow, usize)>>,
}

impl<'p> Rows<'p> {
    fn of(pages: impl Iterator<Item = &'p [FieldRow]>) -> Self {
        let (mut cells, mut places) = (Vec::new(), HashMap::new());
        let mut row = |row: &'p FieldRow| {
            let look: Vec<&PieceKind> = row.ty.pieces.iter().map(|piece| &piece.kind).collect();
            let look = (look, row.ty.nesting, std::ptr::from_ref(row.ty.habits));
            let place = *places.entry(look).or_insert(cells.len());
            if place == cells.len() {
                cells.push(row);
            }
            (row, place)
        };
        let pages = pages.map(|rows| rows.iter().map(&mut row).collect()).collect();
        Self { cells, pages }
    }
}

/// What a dialect makes of the pages that are looked at.
struct Reader<'p> {
    dialect: &'static dyn Dialect,
    /// How many examples are in its language, how many cells it reads, how many names, how much of the code
    /// below members and of the lists of values, and how many cells need no page.
    score: (usize, usize, usize, usize, usize),
    pages: Vec<Seeing<'p>>,
}

/// The rows of a page, each with whether it is read.
struct Seeing<'p>(Vec<(&'p FieldRow, bool)>);

impl Seeing<'_> {
    /// The first Type cell that is not read.
    fn unread(&self) -> Option<Span> {
        self.0.iter().find(|(_, is_read)| !is_read).map(|(row, _)| row.ty.span)
    }
}

impl<'p> Reader<'p> {
    fn new(
        dialect: &'static dyn Dialect,
        rows: &Rows<'p>,
        languages: &[&str],
        codes: &[&str],
        lists: &[&Values],
    ) -> Self {
        let cell = |row: &&FieldRow| {
            let ty = dialect.field_type(&row.ty).ok();
            (ty.as_ref().is_some_and(|ty| reads(ty, row)), ty.is_some_and(|ty| is_known(&ty)))
        };
        let cells: Vec<(bool, bool)> = rows.cells.iter().map(cell).collect();
        let (mut read, mut named, mut known) = (0, 0, 0);
        let mut row = |&(row, cell): &(&'p FieldRow, usize)| {
            let (is_read, is_known) = cells[cell];
            read += usize::from(is_read);
            named += usize::from(dialect.writes_name(&row.name.value));
            known += usize::from(is_known);
            (row, is_read)
        };
        let pages = rows.pages.iter().map(|rows| Seeing(rows.iter().map(&mut row).collect())).collect();
        let coded = codes.iter().filter(|code| dialect.writes_code(code)).count();
        let lists = lists.iter().map(|&list| dialect.values("", list.clone()));
        let listed = lists.filter(|values| !values.read.is_empty()).count();
        let mut reader = Self { dialect, score: (0, read, named, coded + listed, known), pages };
        if reader.reads_most() {
            reader.score.0 = languages.iter().filter(|language| **language == dialect.name()).count();
        }
        reader
    }

    fn reads_most(&self) -> bool {
        let all: usize = self.pages.iter().map(|page| page.0.len()).sum();
        self.score.1 * 5 >= all * 4
    }

    /// The pages that this dialect reads to the last cell and another does not.
    fn alone(&self, other: &Self) -> Option<Seen> {
        let pages = self.pages.iter().zip(&other.pages).filter(|(own, _)| own.unread().is_none());
        let mut cells = pages.filter_map(|(_, others)| others.unread());
        let cell = cells.next()?;
        Some(Seen { dialect: self.dialect.name(), pages: 1 + cells.count(), cell })
    }
}

/// Whether one page in ten is read by the other dialect and not by the best.
fn mixed(best: &Reader<'_>, other: &Reader<'_>) -> Option<Doubt> {
    let (most, other) = (best.alone(other), other.alone(best)?);
    // A single page is a slip, and gets messages of its own.
    let most = most.filter(|_| other.pages > 1 && other.pages * 10 >= best.pages.len())?;
    Some(Doubt::Mixed { most, other })
}

/// Whether a row is read, of which a dialect makes this type.
fn reads(ty: &TypeExpr, row: &FieldRow) -> bool {
    // Where links are around types, what has none is no page of that name: `kotlin.String`.
    let is_linked = || row.ty.habits.links == Links::OfName || references_are_linked(ty);
    ty.is_understood() && is_linked()
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

/// What the examples of a page of operations are in.
fn languages(page: &ServicePage) -> impl Iterator<Item = &str> {
    let snippets = page.methods.iter().flat_map(|method| &method.snippets);
    snippets.filter_map(|snippet| snippet.language.as_deref())
}

fn codes(page: &Page) -> impl Iterator<Item = &str> {
    let members = match &page.body {
        page::Body::Members(members) => members.as_slice(),
        _ => &[],
    };
    members.iter().filter_map(|member| Some(member.code.as_ref()?.value.as_str()))
}

/// The values of an enum, where no table lists them: with a table every language reads them.
fn list(page: &Page) -> Option<&Values> {
    match &page.body {
        page::Body::Values(values) => Some(values).filter(|values| values.rows.is_empty()),
        _ => None,
    }
}

fn rows(page: &Page) -> &[FieldRow] {
    match &page.body {
        page::Body::Fields(rows) => rows,
        _ => &[],
    }
}
