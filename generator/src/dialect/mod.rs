//! Takes a [`Page`], gives a [`Model`]: the same page with every type cell read
//! as a [`TypeExpr`]. Each language's notation has a module of its own; nothing after this stage
//! knows which language the docs were written for.

mod csharp;
mod dart;
mod detect;
mod go;
mod grammar;
mod java;
mod keys;
mod kotlin;
mod lexer;
mod listed;
mod perl;
mod php;
mod python;
mod r;
mod ruby;
mod rust;
mod service;
mod swift;
#[cfg(test)]
mod testing;
mod type_expr;
mod typescript;

pub use detect::{Detected, Doubt, Seen, by_name, detect, names};
use keys::unguarded;
use keys::{is_capitalised, is_lower_camel, is_snake};
pub use keys::{lower_camel, without_escape};
pub use service::{Error, Method, Service, read_service};
pub use type_expr::{Literal, Reference, Scalar, TypeExpr, TypeExprKind};

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::page::{self, Cell, Habits, Page, PieceKind, ToldBy};
use crate::source::{SourceId, Span, Spanned};

/// One language's notation.
pub trait Dialect: Sync {
    /// The name as `--dialect` takes it.
    fn name(&self) -> &'static str;

    /// Reads the Type cell of a field.
    fn field_type(&self, cell: &Cell) -> Parsed;

    /// Reads what stands below `### Response` of an operation; nothing, where the function gives nothing.
    fn response_type(&self, cell: &Cell) -> Option<Parsed> {
        service::within(cell, "", "", &["void", "None", "nil"]).map(|cell| self.field_type(&cell))
    }

    /// Reads a union member's section. In most languages the heading is a type, where the docs show members at all.
    fn member_type(&self, member: &page::Member) -> Parsed {
        self.field_type(&member.heading)
    }

    /// What a field is for, by its documented name and its type. The languages differ in how they write
    /// the same names.
    fn role(&self, name: &str, ty: Option<&TypeExpr>) -> Role {
        usual_role(name, ty)
    }

    /// Whether the language has no type for bytes but that of texts.
    fn has_bytes_in_strings(&self) -> bool {
        false
    }

    /// Reads the values of an enum called `title`. Most languages have a table.
    fn values(&self, _title: &str, values: page::Values) -> Values {
        values.rows.into_iter().map(EnumValue::from).collect()
    }

    /// Whether the language would write a field's name so. Languages that share their plainest types
    /// are told apart by it.
    fn writes_name(&self, name: &str) -> bool;

    /// Whether the language would write the code below a union's member so. Languages whose types and
    /// names are the same, as far as the docs have any, are told apart by it.
    fn writes_code(&self, _code: &str) -> bool {
        false
    }

    /// The name of a field of `title` without what the language did to it: the JSON key, as far as the
    /// language alone tells. What the family of the docs does in every language is undone already, but for
    /// what `habits` says of the language.
    fn plain_name(&self, _habits: &Habits, _title: &str, name: &str) -> String {
        name.to_owned()
    }
}

/// A type, or what is wrong with its spelling. Whether that is an error is for `graph` to say. The
/// diagnostic is boxed, since it is much larger than a type.
pub type Parsed = Result<TypeExpr, Box<Diagnostic>>;

/// The values of an enum.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Values {
    /// Those that can be read.
    pub read: Vec<EnumValue>,
    /// What cannot be read, and why.
    pub unread: Vec<Diagnostic>,
    /// Whether each value is a constant of the SDK, for want of the values themselves.
    pub are_constants: bool,
}

impl FromIterator<EnumValue> for Values {
    fn from_iter<I: IntoIterator<Item = EnumValue>>(values: I) -> Self {
        Self { read: values.into_iter().collect(), ..Self::default() }
    }
}

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
    /// The enums that stand in the page beside it.
    pub nested: Vec<Nested>,
    /// Examples of the whole type, as JSON. Their keys are true, their values may be made up.
    pub examples: Vec<Spanned<String>>,
    /// Whether a page like this one may stand for a union.
    pub flattens_unions: bool,
}

/// An enum in the page of another type.
#[derive(Debug, Clone, PartialEq)]
pub struct Nested {
    /// The name by which the page links to it.
    pub name: Spanned<String>,
    /// Its values.
    pub values: Values,
}

/// What a [`Model`] is.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// Named fields.
    Struct(Vec<Field>),
    /// A closed list of values, as documented; servers send others too.
    Enum(Values),
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
    /// The name without what its language did to it.
    pub plain_name: String,
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
    /// The examples of the Example cell.
    pub examples: Vec<Spanned<String>>,
}

/// A documented value of an enum.
#[derive(Debug, Clone, PartialEq)]
pub struct EnumValue {
    /// The constant's name in the SDK, where the docs show one.
    pub name: Spanned<String>,
    /// The value that travels.
    pub value: Spanned<String>,
    /// Whether it is a text even if it looks like a number; a table does not say.
    pub quoted: bool,
}

impl From<page::ValueRow> for EnumValue {
    fn from(row: page::ValueRow) -> Self {
        Self { name: row.name, value: row.value, quoted: row.quoted }
    }
}

/// A documented member of a union.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// The type.
    pub ty: Parsed,
    /// Where it stands.
    pub span: Span,
    /// What tells it apart from the others, where the page lists that.
    pub told_by: Option<ToldBy>,
}

/// Reads every type of every page, in their order.
pub fn read_all(dialect: &dyn Dialect, pages: Vec<Page>) -> Vec<Model> {
    pages.into_par_iter().map(|page| read(dialect, page)).collect()
}

/// Reads every type of a page.
pub fn read(dialect: &dyn Dialect, page: Page) -> Model {
    let title = page.title.value.as_str();
    let values = |title: &str, values: page::Values| {
        let are_constants = values.are_constants;
        Values { are_constants, ..dialect.values(title, values) }
    };
    let mut body = match page.body {
        page::Body::Fields(rows) => {
            let fields = rows.into_iter().map(|row| field(dialect, page.habits, title, row));
            Body::Struct(with_content(dialect, with_one_rest(fields.collect())))
        }
        page::Body::Values(rows) => Body::Enum(values(title, rows)),
        page::Body::Members(members) => Body::Union(
            members
                .into_iter()
                .map(|member| Member {
                    ty: dialect.member_type(&member),
                    span: member.heading.span,
                    told_by: member.told_by,
                })
                .collect(),
        ),
        page::Body::Empty => Body::Opaque,
    };
    let nested = page.nested.into_iter();
    let nested = nested.map(|it| Nested { values: values(&it.name.value, it.values), name: it.name });
    let mut nested: Vec<Nested> = nested.collect();
    if let Body::Struct(fields) = &mut body {
        listed::refer(fields, &mut nested);
    }
    Model {
        nested,
        examples: page.examples,
        flattens_unions: page.habits.flattens_unions,
        source: page.source,
        title: page.title,
        deprecated: page.deprecated,
        description: page.description,
        body,
    }
}

/// A cell's type, where the family's word for null says only that the value may be missing.
fn null_or_missing(cell: &Cell, ty: TypeExpr) -> TypeExpr {
    match ty.kind {
        TypeExprKind::Nullable(inner) if cell.habits.null_is_missing => inner.optional(),
        _ => ty,
    }
}

fn usual_role(name: &str, ty: Option<&TypeExpr>) -> Role {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    match letters.flat_map(char::to_lowercase).collect::<String>().as_str() {
        _ if ty.is_some_and(TypeExpr::is_http) => Role::RawResponse,
        "contenttype" => Role::ContentType,
        "statuscode" => Role::StatusCode,
        "additionalproperties" if ty.is_none_or(TypeExpr::is_map) => Role::AdditionalProperties,
        _ => Role::Property,
    }
}

/// One field at most stands for the keys without a row. Where a key that travels has its name, SDKs call it
/// `additionalPropertiesT`, but for Python, which has a name that is no key's.
fn with_one_rest(mut fields: Vec<Field>) -> Vec<Field> {
    let folded = |field: &Field| field.name.value.replace('_', "").to_lowercase();
    let is_rest = |field: &Field| matches!(folded(field).as_str(), "additionalpropertiest" | "pydanticextra");
    let is_key = |field: &Field| folded(field) == "additionalproperties";
    if fields.iter().any(is_rest) && fields.iter().any(is_key) {
        for field in &mut fields {
            if is_rest(field) {
                field.role = Role::AdditionalProperties;
            } else if is_key(field) {
                field.role = Role::Property;
            }
        }
    }
    fields
}

/// What SDKs make of a file to send has its name and its content, and no more (Brevo's `File`). An API would rather
/// say `filename`, so that is another name.
fn with_content(dialect: &dyn Dialect, mut fields: Vec<Field>) -> Vec<Field> {
    let is_text = |field: &Field| {
        matches!(&field.ty, Ok(ty) if ty.kind == TypeExprKind::Scalar(Scalar::String)) && field.required
    };
    let is_content = |field: &Field| field.name.value == "content";
    let is_name = |field: &Field| matches!(field.name.value.as_str(), "fileName" | "file_name");
    let is_file = fields.len() == 2
        && fields.iter().all(is_text)
        && fields.iter().any(is_name)
        && fields.iter().any(is_content);
    if is_file && dialect.has_bytes_in_strings() {
        for field in fields.iter_mut().filter(|field| is_content(field)) {
            field.ty = field.ty.clone().map(|ty| TypeExpr::scalar(Scalar::Bytes, ty.span));
        }
    }
    fields
}

/// The text of a heading, without its markup.
fn plain_text(cell: &Cell) -> String {
    let text = |piece: &page::Piece| match &piece.kind {
        PieceKind::Text(text) | PieceKind::Code(text) => text.clone(),
        PieceKind::LinkStart(_) | PieceKind::LinkEnd => String::new(),
    };
    cell.pieces.iter().map(text).collect::<String>().trim().to_owned()
}

fn field(dialect: &dyn Dialect, habits: &Habits, title: &str, row: page::FieldRow) -> Field {
    let ty = dialect.field_type(&row.ty).map(|ty| ty.of_field(row.required));
    let ty = match (row.stands_for_rest, row.constant) {
        (true, _) => ty.map(|ty| ty.clone().map(ty.span)),
        (false, Some(value)) => ty.map(|ty| ty.only(value)),
        (false, None) => ty,
    };
    Field {
        plain_name: dialect.plain_name(habits, title, &unguarded(habits, &row.name.value)),
        role: match row.stands_for_rest {
            true => Role::AdditionalProperties,
            false => dialect.role(&row.name.value, ty.as_ref().ok()),
        },
        name: row.name,
        ty,
        required: row.required,
        deprecated: row.deprecated,
        description: row.description,
        examples: row.examples,
    }
}
