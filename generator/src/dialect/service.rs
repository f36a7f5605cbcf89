//! Takes a [`ServicePage`](page::ServicePage), gives a [`Service`]: the same operations with every cell
//! read.

use super::{Dialect, Field, Parsed, Reference, TypeExprKind, field};
use crate::page::{self, Cell, PieceKind, Snippet};
use crate::source::{SourceId, Spanned};

/// A page of operations whose types are read.
#[derive(Debug, Clone, PartialEq)]
pub struct Service {
    /// The file it was read from.
    pub source: SourceId,
    /// The operations, in the order of the page.
    pub methods: Vec<Method>,
}

/// An operation as its section documents it.
#[derive(Debug, Clone, PartialEq)]
pub struct Method {
    /// What the SDK calls the operation.
    pub heading: Spanned<String>,
    /// The deprecation note.
    pub deprecated: Option<String>,
    /// The prose, as safe CommonMark.
    pub description: String,
    /// The comments, one for each example.
    pub snippets: Vec<Snippet>,
    /// What the SDK's function takes.
    pub parameters: Vec<Field>,
    /// What it gives; nothing, where it gives nothing or the page does not say.
    pub response: Option<Parsed>,
    /// What it throws.
    pub errors: Vec<Error>,
}

/// An error that an operation may answer with.
#[derive(Debug, Clone, PartialEq)]
pub struct Error {
    /// The page of its type.
    pub ty: Reference,
    /// The statuses, as written: `401, 404`.
    pub status: Spanned<String>,
    /// The media type, without the escapes of markdown.
    pub media: Spanned<String>,
}

/// Reads the types of a service page.
pub fn read_service(dialect: &dyn Dialect, page: page::ServicePage) -> Service {
    let methods = page.methods.into_iter().map(|it| method(dialect, page.habits, it)).collect();
    Service { source: page.source, methods }
}

fn method(dialect: &dyn Dialect, habits: &page::Habits, method: page::Method) -> Method {
    let title = method.heading.value.clone();
    Method {
        heading: method.heading,
        deprecated: method.deprecated,
        description: method.description,
        snippets: method.snippets,
        parameters: method.parameters.into_iter().map(|row| field(dialect, habits, &title, row)).collect(),
        response: method.response.and_then(|cell| dialect.response_type(&cell)).map(given),
        errors: method.errors.into_iter().map(error).collect(),
    }
}

/// What a function gives if it gives anything: that it may not is no null in the answer.
fn given(response: Parsed) -> Parsed {
    response.map(|ty| match ty.kind {
        TypeExprKind::Optional(inner) => *inner,
        _ => ty,
    })
}

fn error(row: page::ErrorRow) -> Error {
    Error { ty: reference(&row.ty), status: row.status, media: row.media }
}

/// A type's name in whatever way a language parts the names of its namespaces.
fn reference(cell: &Cell) -> Reference {
    let mut name = String::new();
    let mut target = None;
    for piece in &cell.pieces {
        match &piece.kind {
            PieceKind::Text(text) | PieceKind::Code(text) => name.push_str(text),
            PieceKind::LinkStart(link) => target = Some(link.clone()),
            PieceKind::LinkEnd => {}
        }
    }
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    let segments = name.split(|c| !is_name(c)).filter(|segment| !segment.is_empty());
    Reference {
        target,
        name: segments.map(str::to_owned).collect(),
        spelled: None,
        made_up: false,
        span: cell.span,
    }
}

/// The cell without what stands before and after the type itself. Nothing if the type is one of `nothing`.
pub(super) fn within(cell: &Cell, before: &str, after: &str, nothing: &[&str]) -> Option<Cell> {
    let mut cell = cell.clone();
    let mut before: Vec<char> = before.chars().collect();
    let mut after: Vec<char> = after.chars().collect();
    let whole: String = shown(&cell);
    if !whole.starts_with(&before.iter().collect::<String>())
        || !whole.ends_with(&after.iter().collect::<String>())
    {
        before.clear();
        after.clear();
    }
    strip(&mut cell, before.len(), true);
    strip(&mut cell, after.len(), false);
    let text = shown(&cell);
    (!text.is_empty() && !nothing.contains(&text.as_str())).then_some(cell)
}

/// The text of a cell without blanks.
fn shown(cell: &Cell) -> String {
    let mut text = String::new();
    for piece in &cell.pieces {
        if let PieceKind::Text(part) | PieceKind::Code(part) = &piece.kind {
            text.extend(part.chars().filter(|c| !c.is_whitespace()));
        }
    }
    text
}

/// Takes some characters, not counting blanks, from the start or the end of a cell's text.
fn strip(cell: &mut Cell, mut count: usize, from_start: bool) {
    let mut order: Vec<usize> = (0..cell.pieces.len()).collect();
    if !from_start {
        order.reverse();
    }
    for at in order {
        let piece = &mut cell.pieces[at];
        let PieceKind::Text(text) = &mut piece.kind else { continue };
        while count > 0 {
            let removed = if from_start && !text.is_empty() {
                piece.span.start += u32::try_from(text.chars().next().map_or(0, char::len_utf8)).unwrap_or(0);
                Some(text.remove(0))
            } else {
                text.pop()
            };
            match removed {
                Some(c) if c.is_whitespace() => {}
                Some(_) => count -= 1,
                None => break,
            }
        }
    }
    cell.pieces.retain(|piece| !matches!(&piece.kind, PieceKind::Text(text) if text.is_empty()));
}
