//! Takes every [`Model`](crate::dialect::Model) of a folder, gives the [`TypeGraph`]: references
//! looked up, required and nullable kept as two facts, recursion found. Knows names and links, no
//! documentation language and no Rust.

mod amendment;
mod build;
mod cells;
mod cycles;
mod expr;
mod inline;
mod json;
mod json_operation;
mod listed_keys;
mod marked;
mod notation;
mod operation;
mod resolve;
mod restored;
pub(crate) mod saved;

pub use amendment::{Amendment, Change, Evidence};
pub use build::{build, build_without};
pub(crate) use cells::Cells;
pub use cycles::mark_recursion;
pub(crate) use inline::{TakenNames, free_name};
pub use listed_keys::ListedKey;
pub use operation::{Auth, BodyForm, Fault, Operation, Origin, Output, Place, Placed, Status, Style};
pub(crate) use resolve::{Found, Index};

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::dialect::Role;
use crate::source::{Span, Spanned};

/// Which type of a [`TypeGraph`] is meant: its index in [`TypeGraph::types`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub(crate) u32);

impl TypeId {
    fn index(self) -> usize {
        self.0 as usize
    }
}

/// Every documented type and how they refer to each other.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TypeGraph {
    /// The types in the order of their pages' paths, then those without a page of their own.
    pub types: Vec<TypeDef>,
    /// The operations in the order of their pages.
    pub operations: Vec<Operation>,
    /// Whether the docs have one type for whole numbers and fractions, so that many a
    /// [`Type::Float`] is a whole number to servers.
    pub one_number_type: bool,
    /// Whether the docs show a union as one table of what its members have, like a struct.
    pub flat_unions: bool,
    /// Whether plain serde is to refuse a required key that is missing or null, in place of reading
    /// the type's default.
    pub plain_strict: bool,
    /// Whether types that are the same in everything are types of their own, each.
    pub apart: bool,
    /// The crate whose types dates and times are in code.
    pub dates: Dates,
    /// What types are in the user's code, otherwise than usual.
    pub own: BTreeMap<TypeId, Own>,
    /// The types that the user wants, with all that they lead to; none: every type.
    pub wanted: Option<BTreeSet<TypeId>>,
}

impl TypeGraph {
    /// The type with this id.
    pub fn get(&self, id: TypeId) -> &TypeDef {
        &self.types[id.index()]
    }

    /// The struct with this id, if it is one.
    pub(crate) fn as_struct(&self, id: TypeId) -> Option<&Struct> {
        match &self.get(id).schema {
            Schema::Struct(strukt) => Some(strukt),
            _ => None,
        }
    }

    /// The type with this id, to be amended.
    pub(crate) fn get_mut(&mut self, id: TypeId) -> &mut TypeDef {
        &mut self.types[id.index()]
    }

    /// Whether a type is among those that the user wants, and has none of another kind in its place.
    pub fn is_wanted(&self, id: TypeId) -> bool {
        self.wanted.as_ref().is_none_or(|wanted| wanted.contains(&id)) && self.replacement(id).is_none()
    }

    /// What stands in the place of a type.
    pub fn replacement(&self, id: TypeId) -> Option<&Spanned<String>> {
        self.own.get(&id)?.replace.as_ref()
    }

    /// Adds a type.
    pub(crate) fn add(&mut self, def: TypeDef) -> TypeId {
        let id = TypeId(u32::try_from(self.types.len()).unwrap_or(u32::MAX));
        self.types.push(def);
        id
    }

    /// Every type with its id.
    pub fn iter(&self) -> impl Iterator<Item = (TypeId, &TypeDef)> {
        (0u32..).map(TypeId).zip(&self.types)
    }
}

/// The crate whose types dates and times are in code.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Dates {
    /// jiff.
    #[default]
    Jiff,
    /// chrono.
    Chrono,
    /// time.
    Time,
    /// None: they stay texts.
    String,
}

/// What the user says of a type in code. Nobody has looked at the texts yet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Own {
    /// The type that stands in its place.
    pub replace: Option<Spanned<String>>,
    /// Traits to be derived besides.
    pub derive: Vec<Spanned<String>>,
    /// Attributes besides.
    pub attributes: Vec<Spanned<String>>,
}

/// One documented type.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeDef {
    /// The title of the page. Not unique: two folders may each have one of this name.
    pub name: String,
    /// The folders of the page, outermost first.
    pub namespace: Vec<String>,
    /// The path of the page below the docs folder.
    pub page: String,
    /// Whether the type has no page of its own, but is part of what the page of another type says.
    pub inline: bool,
    /// Where the title stands.
    pub span: Span,
    /// The prose, as safe CommonMark.
    pub description: String,
    /// The deprecation note.
    pub deprecated: Option<String>,
    /// Examples of the whole type, as JSON. Their keys are true, their values may be made up.
    pub examples: Vec<String>,
    /// What the type is.
    pub schema: Schema,
}

impl TypeDef {
    /// The types that this one leads to.
    pub(crate) fn references(&self) -> impl Iterator<Item = TypeId> {
        let types: Vec<&Type> = match &self.schema {
            Schema::Struct(strukt) => strukt.fields.iter().map(|field| &field.ty).collect(),
            Schema::Union(members) => members.iter().map(|member| &member.ty).collect(),
            Schema::Enum(_) | Schema::Opaque => Vec::new(),
        };
        types.into_iter().filter_map(|ty| match ty.innermost() {
            Type::Reference(id) => Some(*id),
            _ => None,
        })
    }

    /// The name with its folders: unique within a graph.
    pub fn path(&self) -> String {
        let mut path = self.namespace.join("/");
        if !path.is_empty() {
            path.push('/');
        }
        path + &self.name
    }
}

/// What a type is.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema {
    /// A JSON object, or an envelope around one.
    Struct(Struct),
    /// One of the listed values.
    Enum(Enum),
    /// One of several types.
    Union(Vec<Member>),
    /// The docs do not say: any JSON value.
    Opaque,
}

/// A type with named fields.
#[derive(Debug, Clone, PartialEq)]
pub struct Struct {
    /// The fields in the order of the page.
    pub fields: Vec<Field>,
    /// Whether this is an SDK's wrapper of an operation's outcome (content type, status, raw
    /// response and decoded bodies). It never travels as JSON; its bodies do.
    pub envelope: bool,
    /// Whether the user wants keys kept that the docs do not have.
    pub keeps_unknown: bool,
}

/// A field of a [`Struct`].
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The documented name.
    pub name: String,
    /// The name without what its language did to it: the same whatever the docs' language is.
    pub plain_name: String,
    /// Where the name stands.
    pub span: Span,
    /// The line of the row, from 1.
    pub line: usize,
    /// The key in JSON, and how it is known.
    pub key: Key,
    /// What the field is for.
    pub role: Role,
    /// The type, without the outermost nullable.
    pub ty: Type,
    /// Whether the docs say that the key is always there.
    pub required: bool,
    /// Whether the docs say that the value may be null.
    pub nullable: bool,
    /// Whether this field closes a circle of types that contain each other directly, so that the
    /// value needs an indirection.
    pub recursive: bool,
    /// The deprecation note.
    pub deprecated: Option<String>,
    /// The prose, as safe CommonMark.
    pub description: String,
    /// The examples of the Example cell.
    pub examples: Vec<String>,
    /// The same as JSON.
    pub samples: Vec<Sample>,
    /// The name that the user wants in code in place of the documented one.
    pub rename: Option<String>,
    /// What has the field, if the docs do not: such a field has no row, and stands where the page begins.
    pub observed: Option<Evidence>,
    /// What evidence beyond the page changed, in the order in which it was taken.
    pub amendments: Vec<Amendment>,
}

/// An example as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Sample {
    /// The JSON text.
    pub json: String,
    /// How the example contradicts the type of its field, if it does.
    pub conflict: Option<String>,
}

/// A JSON key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The key as JSON has it.
    pub name: String,
    /// How it is known.
    pub origin: KeyOrigin,
}

/// How a JSON key is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum KeyOrigin {
    /// The documented name, for want of anything better.
    Documented,
    /// The naming convention of the folder has it so.
    Convention,
    /// The docs write it so in other places.
    Token,
    /// A recorded payload has it.
    Payload,
    /// The user says so in `wire.toml`.
    Config,
}

impl KeyOrigin {
    /// The word of the saved graph.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Convention => "convention",
            Self::Token => "token",
            Self::Payload => "payload",
            Self::Config => "wire.toml",
        }
    }
}

/// As `seen in a payload`: what follows "is the key".
impl fmt::Display for KeyOrigin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Documented => "the documented name, as JSON spells names",
            Self::Convention => "by the naming convention of the docs",
            Self::Token => "written so in the docs",
            Self::Payload => "seen in a payload",
            Self::Config => "says `wire.toml`",
        })
    }
}

/// A list of documented values.
#[derive(Debug, Clone, PartialEq)]
pub struct Enum {
    /// The JSON type of the values.
    pub repr: EnumRepr,
    /// The values in the order of the page.
    pub values: Vec<EnumValue>,
    /// Whether the docs show the SDK's constants only, so that the spelling of each value is no more than
    /// likely.
    pub are_constants: bool,
}

/// The JSON type of an enum's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EnumRepr {
    /// Strings.
    String,
    /// Whole numbers.
    Integer,
    /// Numbers, not all of them whole.
    Number,
    /// Booleans.
    Boolean,
}

/// A documented value.
#[derive(Debug, Clone, PartialEq)]
pub struct EnumValue {
    /// The constant's name in the SDK; empty where the docs show none.
    pub name: String,
    /// Where the row stands.
    pub span: Span,
    /// The value, as text.
    pub value: String,
    /// The payload that has it, if the docs do not.
    pub observed: Option<Evidence>,
}

/// A member of a union.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// The type.
    pub ty: Type,
    /// Where it is listed.
    pub span: Span,
    /// Whether this member closes a circle of types that contain each other directly.
    pub recursive: bool,
}

/// A type with every name looked up.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Type {
    /// Text.
    String,
    /// True or false.
    Boolean,
    /// Only this boolean.
    Literal(bool),
    /// A whole number of 64 bits.
    Integer,
    /// A number with a fraction.
    Float,
    /// A whole number of any size.
    BigInteger,
    /// A decimal fraction that must not be rounded.
    Decimal,
    /// A date with a time.
    DateTime,
    /// A date.
    Date,
    /// Bytes.
    Bytes,
    /// Any JSON value.
    Any,
    /// A raw HTTP response.
    HttpResponse,
    /// A raw HTTP request.
    HttpRequest,
    /// A list.
    List(Box<Type>),
    /// An object with any keys.
    Map(Box<Type>),
    /// A stream of values, one after the other: no JSON as a whole, but each value is.
    Stream(Box<Type>),
    /// A value or null, inside a list, a map or a union.
    Nullable(Box<Type>),
    /// A documented type.
    Reference(TypeId),
}

impl Type {
    /// The type that a value of this type contains directly, with no list or map between.
    pub(crate) fn direct(&self) -> Option<TypeId> {
        match self {
            Self::Reference(id) => Some(*id),
            Self::Nullable(inner) => inner.direct(),
            _ => None,
        }
    }

    /// The same lists, maps and nulls around another type.
    pub(crate) fn with_innermost(self, ty: Self) -> Self {
        match self {
            Self::List(inner) => Self::List(Box::new(inner.with_innermost(ty))),
            Self::Map(inner) => Self::Map(Box::new(inner.with_innermost(ty))),
            Self::Stream(inner) => Self::Stream(Box::new(inner.with_innermost(ty))),
            Self::Nullable(inner) => Self::Nullable(Box::new(inner.with_innermost(ty))),
            _ => ty,
        }
    }

    /// The type it is made of: itself, or what its lists, maps and nulls are around.
    pub fn innermost(&self) -> &Self {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Stream(inner) | Self::Nullable(inner) => {
                inner.innermost()
            }
            _ => self,
        }
    }
}
