//! The operations of an API: what is called, how each field of the request travels, what comes back.

use std::fmt;

use super::{Type, TypeId};
use crate::source::Span;

/// One operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// The id in the API's description, unique within a graph.
    pub id: String,
    /// What the SDK calls it.
    pub name: String,
    /// The path of its page below the docs folder.
    pub page: String,
    /// Where the docs say its id, or where its section begins.
    pub span: Span,
    /// The prose, as safe CommonMark.
    pub description: String,
    /// The deprecation note.
    pub deprecated: Option<String>,
    /// The HTTP method, in capitals.
    pub method: String,
    /// The path, with holes in braces.
    pub path: String,
    /// The server, where it is said to have one of its own.
    pub server: Option<String>,
    /// How the caller makes itself known, where that is said.
    pub auth: Option<Auth>,
    /// The struct that holds what it is called with.
    pub request: TypeId,
    /// How each field of that struct travels, in their order.
    pub places: Vec<Placed>,
    /// What a success has in its body.
    pub output: Output,
    /// What the documented errors have in theirs, in the order of the page.
    pub faults: Vec<Fault>,
}

impl Operation {
    /// The types of its answers.
    pub(crate) fn answers(&self) -> impl Iterator<Item = TypeId> {
        let output = match &self.output {
            Output::Json(ty) => Some(ty),
            Output::Nothing | Output::Bytes | Output::Text => None,
        };
        let types = output.into_iter().chain(self.faults.iter().map(|fault| &fault.ty));
        types.filter_map(|ty| match ty.innermost() {
            Type::Reference(id) => Some(*id),
            _ => None,
        })
    }
}

/// How the caller makes itself known.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Auth {
    /// A header of this name.
    Header(String),
    /// A query parameter of this name.
    Query(String),
    /// `Authorization: Bearer …`
    Bearer,
    /// `Authorization: Basic …`
    Basic,
}

impl fmt::Display for Auth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Header(name) => write!(f, "header {name}"),
            Self::Query(name) => write!(f, "query {name}"),
            Self::Bearer => f.write_str("bearer"),
            Self::Basic => f.write_str("basic"),
        }
    }
}

/// How a field of a request travels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// Where it goes.
    pub place: Place,
    /// How that is known.
    pub origin: Origin,
}

/// Where a field of a request goes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Place {
    /// Into the hole of this name.
    Path(String),
    /// Into the query.
    Query {
        /// The name.
        name: String,
        /// How what is no plain value is written.
        style: Style,
    },
    /// Into the header of this name.
    Header(String),
    /// It is the body.
    Body(BodyForm),
}

impl Place {
    /// The word of the saved graph.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Path(_) => "path",
            Self::Query { .. } => "query",
            Self::Header(_) => "header",
            Self::Body(_) => "body",
        }
    }

    /// The name that travels; a body has none.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Path(name) | Self::Header(name) | Self::Query { name, .. } => Some(name),
            Self::Body(_) => None,
        }
    }
}

/// How lists and objects are written in a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Style {
    /// A list as `a=1&a=2`, an object as `a[b]=1`.
    Plain,
    /// A list as `a=1,2`.
    Comma,
    /// As JSON text.
    Json,
}

impl Style {
    /// The word of `wire.toml` and of the saved graph.
    pub fn word(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Comma => "comma",
            Self::Json => "json",
        }
    }
}

/// What a body is written as.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum BodyForm {
    /// JSON, with its media type.
    Json(String),
    /// The fields of a form: `a=1&b=2`.
    Form,
    /// The parts of a form, with the keys of those that are files.
    Multipart(Vec<String>),
    /// Bytes or text as they are, with their media type.
    Raw(String),
}

impl BodyForm {
    /// The media type.
    pub fn media(&self) -> &str {
        match self {
            Self::Json(media) | Self::Raw(media) => media,
            Self::Form => "application/x-www-form-urlencoded",
            Self::Multipart(_) => "multipart/form-data",
        }
    }
}

/// How it is known where a field of a request goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The user says so in `wire.toml`.
    Config(Span),
    /// The SDK's `gen.lock` lists it for the operation.
    Lock,
    /// The SDK's `gen.lock` lists it for other operations.
    LockElsewhere,
    /// The path has a hole of that name.
    Hole,
    /// A rule, by what it goes by.
    Rule(&'static str),
}

impl Origin {
    /// The word of the saved graph.
    pub fn word(self) -> &'static str {
        match self {
            Self::Config(_) => "wire.toml",
            Self::Lock => "gen.lock",
            Self::LockElsewhere => "gen.lock elsewhere",
            Self::Hole => "path",
            Self::Rule(_) => "rule",
        }
    }
}

/// As `says gen.lock`: a clause that tells how a place is known.
impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Config(_) => "says `wire.toml`",
            Self::Lock => "says the SDK's `gen.lock`",
            Self::LockElsewhere => "as the SDK's `gen.lock` says of other operations",
            Self::Hole => "the path has it",
            Self::Rule(by) => by,
        })
    }
}

/// What a success has in its body.
#[derive(Debug, Clone, PartialEq)]
pub enum Output {
    /// Nothing that the docs know of.
    Nothing,
    /// JSON of this type.
    Json(Type),
    /// Bytes as they are.
    Bytes,
    /// Text as it is.
    Text,
}

/// What a documented error has in its body.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// When it comes.
    pub status: Status,
    /// The media type.
    pub media: String,
    /// The type of its body.
    pub ty: Type,
}

/// The statuses of an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// This one.
    Code(u16),
    /// Those of a hundred: 4 for 400 to 499.
    Class(u8),
    /// All that no other error has.
    Other,
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(f, "{code}"),
            Self::Class(class) => write!(f, "{class}XX"),
            Self::Other => f.write_str("default"),
        }
    }
}
