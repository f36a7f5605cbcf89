//! Takes a [`Page`], gives a [`Model`]: the same page with every type cell read
//! as a [`TypeExpr`]. Each language's notation has a module of its own; nothing after this stage
//! knows which language the docs were written for.

mod java;
mod keys;
mod lexer;
mod php;
mod type_expr;

pub use keys::{lower_camel, without_escape};
pub use type_expr::{Reference, Scalar, TypeExpr, TypeExprKind};

use crate::diagnostic::Diagnostic;
use crate::page::{self, Cell, Page};
use crate::source::{SourceId, Span, Spanned};

/// One language's notation.
pub trait Dialect: Sync {
    /// The name as `--dialect` takes it.
    fn name(&self) -> &'static str;

    /// Reads the Type cell of a field.
    fn field_type(&self, cell: &Cell) -> Parsed;

    /// Reads a union member's section.
    fn member_type(&self, member: &page::Member) -> Parsed;

    /// What a field is for, by its documented name and its type. Most languages have these names.
    fn role(&self, name: &str, ty: Option<&TypeExpr>) -> Role {
        let is_response = ty.is_some_and(|ty| match &ty.kind {
            TypeExprKind::Nullable(inner) => inner.kind == TypeExprKind::Scalar(Scalar::HttpResponse),
            kind => *kind == TypeExprKind::Scalar(Scalar::HttpResponse),
        });
        match name {
            _ if is_response => Role::RawResponse,
            "contentType" => Role::ContentType,
            "statusCode" => Role::StatusCode,
            "additionalProperties" => Role::AdditionalProperties,
            _ => Role::Property,
        }
    }

    /// Whether the language has two notations for what may be null and what may be missing. If not, a
    /// nullable type of a field that may be missing says nothing of null in JSON.
    fn tells_null_from_missing(&self) -> bool;

    /// The JSON key that a documented name stands for, as far as the language alone tells: the name,
    /// without what the language did to it.
    fn key(&self, name: &str) -> String {
        name.to_owned()
    }
}

/// A type, or what is wrong with its spelling. Whether that is an error is for `graph` to say. The
/// diagnostic is boxed, since it is much larger than a type.
pub type Parsed = Result<TypeExpr, Box<Diagnostic>>;

/// What a documented field is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A property of the JSON object.
    Property,
    /// The pseudo-field that stands for all properties without a row of their own.
    AdditionalProperties,
    /// The HTTP content type of an operation's response.
    ContentType,
    /// The HTTP status of an operation's response.
    StatusCode,
    /// The raw HTTP response.
    RawResponse,
}

/// A page whose types are read.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// The file it was read from.
    pub source: SourceId,
    /// The type's name.
    pub title: Spanned<String>,
    /// The deprecation note.
    pub deprecated: Option<String>,
    /// The prose, as safe CommonMark.
    pub description: String,
    /// What the page documents.
    pub body: Body,
}

/// What a [`Model`] is.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// Named fields.
    Struct(Vec<Field>),
    /// A closed list of values, as documented; servers send others too.
    Enum(Vec<EnumValue>),
    /// One of several types.
    Union(Vec<Member>),
    /// The page does not say.
    Opaque,
}

/// A row of a `## Fields` table.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The documented name.
    pub name: Spanned<String>,
    /// The JSON key that the name stands for in this language.
    pub key: String,
    /// What the field is for.
    pub role: Role,
    /// The type.
    pub ty: Parsed,
    /// Whether the Required cell has the check mark.
    pub required: bool,
    /// The deprecation note.
    pub deprecated: Option<String>,
    /// The prose, as safe CommonMark.
    pub description: String,
    /// The Example cell.
    pub example: Option<Spanned<String>>,
}

/// A documented value of an enum.
#[derive(Debug, Clone, PartialEq)]
pub struct EnumValue {
    /// The constant's name in the SDK, where the docs show one.
    pub name: Spanned<String>,
    /// The value that travels.
    pub value: Spanned<String>,
}

/// A documented member of a union.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// The type.
    pub ty: Parsed,
    /// Where it stands.
    pub span: Span,
}

/// Every dialect there is.
const ALL: &[&dyn Dialect] = &[&php::Php, &java::Java];

/// How many type cells are looked at to recognise a dialect: more would tell nothing new.
const SAMPLE: usize = 2000;

/// The dialect of a docs folder: the one that reads most of its type cells, if it reads four of five.
/// The languages share their plainest types, so half of another language's cells may well be read;
/// of its own, a dialect reads all but the mistakes. A folder without type cells is in any dialect.
pub fn detect(pages: &[Page]) -> Option<&'static dyn Dialect> {
    let cells: Vec<&Cell> = pages.iter().flat_map(type_cells).take(SAMPLE).collect();
    let read = |dialect: &&dyn Dialect| cells.iter().filter(|cell| dialect.field_type(cell).is_ok()).count();
    let best = ALL.iter().rev().max_by_key(|dialect| read(dialect)).copied()?;
    (cells.is_empty() || read(&best) * 5 >= cells.len() * 4).then_some(best)
}

/// The names of all dialects, for messages.
pub fn names() -> Vec<&'static str> {
    ALL.iter().map(|dialect| dialect.name()).collect()
}

/// The type cells of a page.
pub fn type_cells(page: &Page) -> impl Iterator<Item = &Cell> {
    let rows: &[page::FieldRow] = match &page.body {
        page::Body::Fields(rows) => rows,
        _ => &[],
    };
    rows.iter().map(|row| &row.ty)
}

/// Reads every type of a page.
pub fn read(dialect: &dyn Dialect, page: Page) -> Model {
    let body = match page.body {
        page::Body::Fields(rows) => Body::Struct(rows.into_iter().map(|row| field(dialect, row)).collect()),
        page::Body::Values(values) => Body::Enum(
            values.rows.into_iter().map(|row| EnumValue { name: row.name, value: row.value }).collect(),
        ),
        page::Body::Members(members) => Body::Union(
            members
                .iter()
                .map(|member| Member { ty: dialect.member_type(member), span: member.heading.span })
                .collect(),
        ),
        page::Body::Empty => Body::Opaque,
    };
    Model {
        source: page.source,
        title: page.title,
        deprecated: page.deprecated,
        description: page.description,
        body,
    }
}

fn field(dialect: &dyn Dialect, row: page::FieldRow) -> Field {
    let ty = dialect.field_type(&row.ty);
    let ty = ty.map(|ty| match ty.kind {
        TypeExprKind::Nullable(inner) if !row.required && !dialect.tells_null_from_missing() => *inner,
        _ => ty,
    });
    Field {
        key: dialect.key(&row.name.value),
        role: dialect.role(&row.name.value, ty.as_ref().ok()),
        name: row.name,
        ty,
        required: row.required,
        deprecated: row.deprecated,
        description: row.description,
        example: row.example,
    }
}
