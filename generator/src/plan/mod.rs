//! Takes the [`TypeGraph`](crate::graph::TypeGraph), gives the [`RustModel`]: every decision about
//! the written crate — names, files, imports, types, boxes, which parts of the runtime and which
//! crates it needs. `emit` prints the model and decides nothing.

mod around;
mod build;
mod calls;
mod crate_map;
mod front;
mod members;
mod names;
mod own;
mod same;
mod scope;
mod types;

pub use build::build;
pub use front::check_url;

use std::collections::BTreeSet;

pub use names::{Ident, ModulePath, module_path, package_name};
pub use own::{Code, Extras};

pub use crate::graph::{Auth, Dates, ListedKey, Place, Sample, Status};

/// What the types become: a crate of their own, or a module of somebody's crate.
#[derive(Debug, Clone, Copy)]
pub struct Form<'a> {
    /// The crate's name.
    pub package: &'a str,
    /// The path of the module from the root of the crate that it is in; none: a crate of their own.
    pub module: &'a [Ident],
    /// What the API is called, if the docs say that.
    pub title: Option<&'a str>,
    /// Where the docs are on the web.
    pub docs_url: Option<&'a str>,
}

/// A crate of this name.
impl<'a> From<&'a str> for Form<'a> {
    fn from(package: &'a str) -> Self {
        Self { package, module: &[], title: None, docs_url: None }
    }
}

/// Rust models, ready to be printed.
#[derive(Debug, Clone, PartialEq)]
pub struct RustModel {
    /// The crate's name.
    pub package: String,
    /// The module of somebody's crate that all is in, from the root of that crate; none: a crate of its
    /// own.
    pub root: Vec<Ident>,
    /// The version of the generator that plans it.
    pub version: &'static str,
    /// What the front page says.
    pub front: Front,
    /// The modules, the crate's root first, each before those inside it.
    pub modules: Vec<Module>,
    /// One file a type, in the order of the pages.
    pub files: Vec<File>,
    /// The parts of the runtime that some type needs.
    pub parts: BTreeSet<RuntimePart>,
    /// The crate that dates and times are of.
    pub dates: Dates,
    /// The types of the user's own that stand in the place of documented ones.
    pub own: BTreeSet<Code>,
    /// Whether whole numbers are written without a fraction, whatever their type is.
    pub one_number_type: bool,
    /// Whether plain serde refuses what the docs call required and a server leaves out.
    pub strict: bool,
    /// The `recursion_limit` that the compiler needs, when its own is too small for the longest
    /// chain of types.
    pub recursion_limit: Option<usize>,
}

/// What the front page of the crate says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Front {
    /// What the API is called, as far as that is known.
    pub title: Option<String>,
    /// How many structs there are.
    pub structs: usize,
    /// How many enums.
    pub enums: usize,
    /// How many unions.
    pub unions: usize,
    /// How many operations.
    pub operations: usize,
    /// A type to show how one is read: its module and its name.
    pub example: Option<(ModulePath, Ident)>,
    /// Where the docs are on the web.
    pub docs_url: Option<String>,
}

/// Which types have one as a part.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Uses {
    /// The first of them: names, and modules unless the name alone means the type.
    pub named: Vec<(Ident, Option<ModulePath>)>,
    /// How many others there are.
    pub more: usize,
}

/// A part of the runtime that not every crate needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RuntimePart {
    /// Objects with documented keys.
    Models,
    /// String and integer enums.
    Enums,
    /// Unions.
    Unions,
    /// Types whose shape the docs do not show.
    Opaque,
    /// Dates and times.
    Time,
    /// Types of the user's own.
    Own,
    /// Values that may be absent or null, the one meaning something else than the other.
    OptionalNullable,
    /// Integers of any size.
    BigInteger,
    /// Decimal fractions.
    Decimal,
    /// Bytes.
    Bytes,
    /// Raw HTTP messages.
    Http,
    /// Operations that are called.
    Calls,
}

/// A module: the crate's root, or a folder.
#[derive(Debug, Clone, PartialEq)]
pub struct Module {
    /// The identifiers from the root to this module; none for the root itself.
    pub path: Vec<Ident>,
    /// The folder of the docs that it was made from.
    pub folder: String,
    /// The modules inside, in alphabetical order.
    pub modules: Vec<Ident>,
    /// The types inside: file module and type, in the order of the files.
    pub types: Vec<(Ident, Ident)>,
    /// Those that are of use only with operations, likewise: requests that say nothing, enums of errors.
    pub of_calls: Vec<(Ident, Ident)>,
}

/// A file that holds one type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct File {
    /// The path below the folder of the root module, without the ending.
    pub path: String,
    /// The module of somebody's crate that all is in; none: a crate of its own.
    pub root: Vec<Ident>,
    /// The page below the docs folder.
    pub page: String,
    /// Where that page is on the web.
    pub link: Option<String>,
    /// The type's name in Rust.
    pub ident: Ident,
    /// The type's name in the docs.
    pub name: String,
    /// The prose, as safe CommonMark.
    pub description: String,
    /// Where there is no prose, the types that have this one as a part.
    pub uses: Option<Uses>,
    /// Whether every value is like itself, so that the type is `Eq`.
    pub total: bool,
    /// The deprecation note.
    pub deprecated: Option<String>,
    /// The types of this crate that the file names without a path, by module.
    pub imports: Vec<(ModulePath, Vec<Ident>)>,
    /// The names of the prelude that mean a model in this file, so that the prelude's own need a
    /// path.
    pub shadowed: BTreeSet<String>,
    /// The crate that dates and times are of.
    pub dates: Dates,
    /// What the user wants of the type besides.
    pub extras: Extras,
    /// What the file defines.
    pub item: Item,
    /// The module and the name of a type that is the same in everything, so that this one is but another name
    /// of it.
    pub same_as: Option<(ModulePath, Ident)>,
    /// The operation whose request the type is.
    pub call: Option<Call>,
}

/// An operation, as the file of its request has it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Call {
    /// The id in the API's description.
    pub id: String,
    /// The HTTP method.
    pub method: String,
    /// The path, with holes in braces.
    pub path: String,
    /// The prose, as safe CommonMark.
    pub description: String,
    /// The server, where it is known.
    pub server: Option<String>,
    /// How the caller makes itself known, where that is known.
    pub auth: Option<Auth>,
    /// Where each field that travels goes, and its type without what may be missing.
    pub places: Vec<(Place, RustType)>,
    /// What a success has in its body.
    pub output: CallOutput,
    /// The documented errors, if there are any.
    pub faults: Option<Faults>,
}

/// What a success has in its body.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CallOutput {
    /// Nothing that is known.
    Nothing,
    /// JSON.
    Json(RustType),
    /// Bytes.
    Bytes,
    /// Text.
    Text,
}

/// The enum of an operation's documented errors.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Faults {
    /// Its name.
    pub ident: Ident,
    /// The errors, in the order of the page.
    pub variants: Vec<FaultVariant>,
}

/// A documented error.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FaultVariant {
    /// The name.
    pub ident: Ident,
    /// When it comes.
    pub status: Status,
    /// What its body is.
    pub ty: RustType,
}

/// What a [`File`] defines.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Item {
    /// A struct that is a JSON object.
    Struct(Struct),
    /// A struct around an operation's outcome, which is no JSON.
    Envelope(Vec<Field>),
    /// An enum of strings or integers.
    Enum(Enum),
    /// A union.
    Union(Union),
    /// A wrapper of any JSON value.
    Opaque,
}

/// The feature of the written crate that operations are behind, since models alone need no HTTP. The features of
/// somebody's own crate are theirs, so in a module of it nothing is behind one.
pub fn feature_of_calls(root: &[Ident]) -> Option<&'static str> {
    root.is_empty().then_some("calls")
}

impl File {
    /// Whether the type is of use only with operations: a request that says nothing.
    pub fn is_of_calls(&self) -> bool {
        matches!(&self.item, Item::Struct(strukt) if strukt.unit)
    }
}

/// A struct that is a JSON object.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Struct {
    /// The fields in the order of the page.
    pub fields: Vec<Field>,
    /// The fields that `new` takes, as indices into `fields`; none: there is no `new`.
    pub constructor: Vec<usize>,
    /// Whether the docs say that there may be other keys.
    pub open: bool,
    /// Whether there is nothing to say when it is made: the request of an operation that takes nothing.
    pub unit: bool,
}

/// A field of a struct.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Field {
    /// The name in Rust.
    pub ident: Ident,
    /// The name in the docs.
    pub name: String,
    /// The type.
    pub ty: RustType,
    /// How it travels.
    pub json: Json,
    /// Whether the docs call it required.
    pub required: bool,
    /// The deprecation note.
    pub deprecated: Option<String>,
    /// The prose, as safe CommonMark.
    pub description: String,
    /// The examples of the Example cell.
    pub examples: Vec<String>,
    /// The same as JSON.
    pub samples: Vec<Sample>,
    /// What evidence beyond the page says, a sentence each.
    pub evidence: Vec<String>,
}

/// How a field travels in JSON.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Json {
    /// Under a key.
    Key {
        /// The key.
        key: String,
        /// When it is there.
        presence: Presence,
    },
    /// As all the keys that no other field has.
    Flattened,
    /// Not at all.
    Absent,
}

/// When a key is in the object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Presence {
    /// Always, with a value.
    Required,
    /// Always, with a value or null.
    Nullable,
    /// When there is a value.
    Optional,
}

/// An enum of strings or integers.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Enum {
    /// The values.
    pub values: EnumValues,
    /// Where a value was seen that the docs do not list, in the order of the values.
    pub observed: Vec<Option<String>>,
    /// The variant for all other values.
    pub other: Ident,
}

/// A union.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Union {
    /// The members in the order of the page.
    pub variants: Vec<Variant>,
    /// Whether there are methods that ask for one member.
    pub methods: bool,
    /// The keys whose values at least two members list.
    pub keys: Vec<ListedKey>,
}

/// The values of an enum with their names.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum EnumValues {
    /// Strings.
    Strings(Vec<(Ident, String)>),
    /// Integers.
    Integers(Vec<(Ident, i64)>),
    /// Numbers, as the docs write them.
    Numbers(Vec<(Ident, String)>),
    /// Booleans.
    Booleans(Vec<(Ident, bool)>),
}

/// A member of a union.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Variant {
    /// The variant's name.
    pub ident: Ident,
    /// What it is called behind `as_` and `into_`.
    pub method: Ident,
    /// Whether the union can be made from a value of the type: no other member has it.
    pub from: bool,
    /// The member's type.
    pub ty: RustType,
}

/// A type of Rust.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum RustType {
    /// `String`
    String,
    /// `bool`
    Bool,
    /// `bool`, of which only one value is documented.
    Literal(bool),
    /// `i64`
    I64,
    /// `f64`
    F64,
    /// `num_bigint::BigInt`
    BigInt,
    /// `rust_decimal::Decimal`
    Decimal,
    /// `jiff::Timestamp`, or that of another crate.
    Timestamp,
    /// `jiff::civil::Date`, or that of another crate.
    Date,
    /// `bytes::Bytes`
    Bytes,
    /// `serde_json::Value`
    Value,
    /// `http::Response<bytes::Bytes>`
    Response,
    /// `http::Request<bytes::Bytes>`
    Request,
    /// `Option<T>`
    Option(Box<RustType>),
    /// `wire::OptionalNullable<T>`
    OptionalNullable(Box<RustType>),
    /// `Vec<T>`
    Vec(Box<RustType>),
    /// `BTreeMap<String, T>`
    Map(Box<RustType>),
    /// `Box<T>`
    Boxed(Box<RustType>),
    /// A type of this crate: its name, and its module unless the file imports it.
    Model(Ident, Option<ModulePath>),
    /// A type of the user's own, and the name of the documented type in whose place it stands.
    Own(Code, Ident),
}

impl RustType {
    /// Whether the type has `==`. A raw HTTP message has none.
    pub fn is_comparable(&self) -> bool {
        match self {
            Self::Response | Self::Request => false,
            Self::Option(inner)
            | Self::OptionalNullable(inner)
            | Self::Vec(inner)
            | Self::Map(inner)
            | Self::Boxed(inner) => inner.is_comparable(),
            _ => true,
        }
    }
}
