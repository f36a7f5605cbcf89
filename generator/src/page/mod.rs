//! Takes a [`Source`](crate::source::Source), gives a [`Page`]: the title, the description and the
//! table rows of one model page, every cell with its place. Knows markdown and the shapes of pages that
//! families of docs have (`shape`), but no programming language: a type cell stays a row of [`Piece`]s for
//! `dialect` to read.

mod blocks;
mod cx;
mod habits;
mod heading;
mod lines;
mod others;
mod pieces;
mod prose;
mod returns;
mod shape;
mod stitched;
mod table;
mod tally;

#[cfg(test)]
mod tests;

pub use habits::{Guard, Habits, Links};
pub use heading::heading;
pub use others::{Mixed, Pages, read, read_all};
pub use shape::{Family, Method, ServicePage, Snippet};

use crate::source::{SourceId, Span, Spanned};

/// What a file of the docs folder turned out to be.
#[derive(Debug, Clone, PartialEq)]
pub enum Reading {
    /// A page that documents one type.
    Model(Box<Page>),
    /// Some other page, which is left alone.
    Skipped(Skip),
}

/// Why a page is no model page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skip {
    /// The page.
    pub source: SourceId,
    /// The reason, as a clause that reads after "skipped:".
    pub reason: String,
    /// Whether the page is known to be what it should be, and no damaged model page.
    pub is_sound: bool,
}

/// A page that documents one type.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The file it was read from.
    pub source: SourceId,
    /// The H1, without strike-through marks.
    pub title: Spanned<String>,
    /// The deprecation note. A struck-out title without a note gives an empty one.
    pub deprecated: Option<String>,
    /// The prose between the title and the table, as safe CommonMark (see `prose`).
    pub description: String,
    /// What the page documents.
    pub body: Body,
    /// The enums that stand in the page beside what it documents.
    pub nested: Vec<Nested>,
    /// Examples of the whole type, as JSON. Their keys are true, their values may be made up.
    pub examples: Vec<Spanned<String>>,
    /// How many rows it has, and how many were read.
    pub rows: Rows,
    /// What the family of the docs does to types and names.
    pub habits: &'static Habits,
}

/// An enum in the page of another type.
#[derive(Debug, Clone, PartialEq)]
pub struct Nested {
    /// The name by which the page links to it.
    pub name: Spanned<String>,
    /// Its values.
    pub values: Values,
}

/// The rows of a page, counted twice: line by line, and as they were read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Rows {
    /// Lines that look like rows below the headings of tables, in the sections of the model.
    pub seen: usize,
    /// Rows that are in [`Page::body`].
    pub read: usize,
}

/// The four kinds of model page.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// A struct. The table may have no rows.
    Fields(Vec<FieldRow>),
    /// An enum.
    Values(Values),
    /// A union.
    Members(Vec<Member>),
    /// A type of which the page does not say what it is.
    Empty,
}

/// A row of a table of fields.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldRow {
    /// The whole row.
    pub span: Span,
    /// The Field cell, without backticks and strike-through marks.
    pub name: Spanned<String>,
    /// The deprecation note; a struck-out name without a note gives an empty one.
    pub deprecated: Option<String>,
    /// The Type cell.
    pub ty: Cell,
    /// Whether the page says that the field is always there.
    pub required: bool,
    /// Whether the row stands for all properties without one of their own, and the type is theirs.
    pub stands_for_rest: bool,
    /// The only value that the field has, as the page writes it.
    pub constant: Option<Spanned<String>>,
    /// The Description cell without its deprecation note, as safe CommonMark; empty for `N/A`.
    pub description: String,
    /// The examples of the Example cell as plain text, `<br/>` read as a line end.
    pub examples: Vec<Spanned<String>>,
}

/// A row of an operation's `### Errors` table.
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorRow {
    /// The whole row.
    pub span: Span,
    /// The Error Type cell.
    pub ty: Cell,
    /// The Status Code cell: `400`, `401, 404`, `4XX`, `default`.
    pub status: Spanned<String>,
    /// The Content Type cell.
    pub media: Spanned<String>,
}

/// The values of an enum, in each of their three spellings.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Values {
    /// The rows of a Name | Value table.
    pub rows: Vec<ValueRow>,
    /// The items of a bullet list, each the text of its code span, quotes and all.
    pub items: Vec<Spanned<String>>,
    /// The body of a fenced block.
    pub code: Option<Spanned<String>>,
    /// Whether the page shows constants of the SDK, and the values that travel nowhere: then each row has
    /// its constant for a value.
    pub are_constants: bool,
}

/// A named value.
#[derive(Debug, Clone, PartialEq)]
pub struct ValueRow {
    /// The Name cell, without backticks.
    pub name: Spanned<String>,
    /// The Value cell to the letter, but for the escapes of table syntax. May be empty.
    pub value: Spanned<String>,
    /// Whether the page says that the value is a text.
    pub quoted: bool,
}

/// A member of a union.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// What spells its type, which may be empty (Go).
    pub heading: Cell,
    /// The body of the section's fenced block.
    pub code: Option<Spanned<String>>,
    /// What tells it apart from the others, where the page lists that.
    pub told_by: Option<ToldBy>,
}

/// The key that tells a union's members apart, and the values that one of them has there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldBy {
    /// The name that the field has in the member's own page.
    pub key: String,
    /// The values.
    pub values: Vec<Spanned<String>>,
}

/// The content of a cell or heading that spells a type.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// The content without the padding around it. Empty cells have an empty span.
    pub span: Span,
    /// The inline content in order.
    pub pieces: Vec<Piece>,
    /// How many levels of the type that it spells are read.
    pub nesting: usize,
    /// What the family of the docs does to types and names.
    pub habits: &'static Habits,
}

/// A piece of a [`Cell`], with the place of just this piece.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece {
    /// Where it stands.
    pub span: Span,
    /// What stands there.
    pub kind: PieceKind,
}

/// The inline markup that matters to a type: emphasis and the like carry no meaning and are left
/// out, their content stays.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PieceKind {
    /// Text, escapes resolved.
    Text(String),
    /// The content of a code span.
    Code(String),
    /// What follows, up to the matching [`PieceKind::LinkEnd`], links to this target.
    LinkStart(String),
    /// The end of the innermost link.
    LinkEnd,
}
