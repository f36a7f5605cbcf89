//! The saved form of a graph, read back. `json` writes it.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;

use super::json::VERSION;

/// A graph as `--emit-graph` saved it. What older files do not say is as in most docs.
#[derive(Debug)]
pub(crate) struct Graph {
    /// The language of the docs, if the file says so.
    pub(crate) dialect: Option<String>,
    /// Their family, where it is not Speakeasy.
    pub(crate) family: Option<String>,
    /// Whether the docs have one type for all numbers.
    pub(crate) one_number_type: bool,
    /// Whether plain serde is to refuse what lacks a required key.
    pub(crate) plain_strict: bool,
    /// Whether types that are the same are types of their own.
    pub(crate) apart: bool,
    pub(crate) types: Vec<TypeDef>,
    pub(crate) operations: Vec<Operation>,
    by_path: BTreeMap<String, usize>,
}

#[derive(Deserialize)]
struct Version {
    version: u32,
}

#[derive(Deserialize)]
struct Saved {
    #[serde(default)]
    dialect: Option<String>,
    #[serde(default)]
    family: Option<String>,
    #[serde(default)]
    one_number_type: bool,
    #[serde(default)]
    plain_strict: bool,
    #[serde(default)]
    apart: bool,
    types: Vec<TypeDef>,
    #[serde(default)]
    operations: Vec<Operation>,
}

/// An operation.
#[derive(Debug, Deserialize)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) page: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) places: Vec<Placed>,
}

/// How a field of a request travels.
#[derive(Debug, Deserialize)]
pub(crate) struct Placed {
    pub(crate) field: String,
    pub(crate) place: String,
    pub(crate) name: Option<String>,
}

/// A type.
#[derive(Debug, Deserialize)]
pub(crate) struct TypeDef {
    pub(crate) path: String,
    pub(crate) name: String,
    pub(crate) page: String,
    #[serde(default)]
    pub(crate) inline: bool,
    #[serde(default)]
    pub(crate) description: String,
    pub(crate) deprecated: Option<String>,
    #[serde(flatten)]
    pub(crate) schema: Schema,
    /// How many bytes of the name are what an SDK puts before all names.
    #[serde(skip)]
    prefix: usize,
}

/// What a type is.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(crate) enum Schema {
    Struct {
        envelope: bool,
        /// Whether the user wants keys kept that the docs do not have.
        #[serde(default)]
        extra: bool,
        fields: Vec<Field>,
    },
    Enum {
        of: String,
        values: Vec<EnumValue>,
    },
    Union {
        members: Vec<Member>,
    },
    Opaque,
}

/// A field of a struct.
#[derive(Debug, Deserialize)]
pub(crate) struct Field {
    pub(crate) name: String,
    /// The name without what its language did to it.
    pub(crate) plain_name: Option<String>,
    pub(crate) line: usize,
    pub(crate) key: Key,
    pub(crate) role: String,
    #[serde(rename = "type")]
    pub(crate) ty: Ref,
    pub(crate) required: bool,
    pub(crate) nullable: bool,
    #[serde(default)]
    pub(crate) recursive: bool,
    pub(crate) deprecated: Option<String>,
    #[serde(default)]
    pub(crate) description: String,
    #[serde(default)]
    pub(crate) examples: Vec<String>,
    pub(crate) rename: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Key {
    pub(crate) name: String,
}

#[derive(Debug, Deserialize)]
pub(crate) struct EnumValue {
    /// The constant's name in the SDK; empty where the docs show none.
    #[serde(default)]
    pub(crate) name: String,
    pub(crate) value: String,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Member {
    #[serde(rename = "type")]
    pub(crate) ty: Ref,
    #[serde(default)]
    pub(crate) recursive: bool,
}

/// A type in its place.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Ref {
    List(Box<Ref>),
    Map(Box<Ref>),
    Stream(Box<Ref>),
    Nullable(Box<Ref>),
    Reference(String),
    #[serde(untagged)]
    Scalar(String),
}

impl Graph {
    /// Reads a saved graph.
    ///
    /// # Errors
    ///
    /// What is wrong with the text, as a clause.
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        let no_graph = |error| format!("it is no saved graph: {error}");
        // Of another version nothing but its number is sure to be understood.
        let Version { version } = serde_json::from_str(text).map_err(no_graph)?;
        if version != VERSION {
            return Err(format!(
                "its version is {version}, this program reads {VERSION}; save it again with `--emit-graph`"
            ));
        }
        let mut saved: Saved = serde_json::from_str(text).map_err(no_graph)?;
        mark_prefix(&mut saved.types);
        let mut by_path = BTreeMap::new();
        for (at, def) in saved.types.iter().enumerate() {
            if by_path.insert(def.path.clone(), at).is_some() {
                return Err(format!("it has two types of the path `{}`", def.path));
            }
        }
        let Saved { dialect, family, one_number_type, plain_strict, apart, types, operations } = saved;
        let graph =
            Self { dialect, family, one_number_type, plain_strict, apart, types, operations, by_path };
        for def in &graph.types {
            if let Some(path) = def.references().into_iter().find(|path| graph.find(path).is_none()) {
                let path = format!("`{}` refers to `{path}`", def.path);
                return Err(format!("its type {path}, which is none of its types"));
            }
        }
        Ok(graph)
    }

    /// The same with a boolean where it says which: not every language can write that.
    pub(crate) fn without_literals(mut self) -> Self {
        for def in &mut self.types {
            match &mut def.schema {
                Schema::Struct { fields, .. } => {
                    fields.iter_mut().for_each(|field| field.ty.forget_literal());
                }
                Schema::Union { members } => {
                    members.iter_mut().for_each(|member| member.ty.forget_literal());
                }
                Schema::Enum { .. } | Schema::Opaque => {}
            }
        }
        self
    }

    /// The type of a path.
    pub(crate) fn find(&self, path: &str) -> Option<usize> {
        self.by_path.get(path).copied()
    }

    /// The definition of a path.
    pub(crate) fn def(&self, path: &str) -> Option<&TypeDef> {
        self.find(path).map(|at| &self.types[at])
    }

    /// The type that is referred to.
    pub(crate) fn referred(&self, ty: &Ref) -> Option<usize> {
        self.find(ty.reference()?)
    }

    /// Whether the docs are of this family.
    pub(crate) fn is_of(&self, family: &str) -> bool {
        self.family.as_deref() == Some(family)
    }

    /// Whether the docs are for one of these languages.
    pub(crate) fn is_for(&self, languages: &[&str]) -> bool {
        self.dialect.as_deref().is_some_and(|dialect| languages.contains(&dialect))
    }
}

/// How many types must have a prefix in common for it to be an SDK's.
const MIN_PREFIXED: usize = 20;

/// Marks what stands before the name of every type with a page: an SDK's settings may want one.
fn mark_prefix(types: &mut [TypeDef]) {
    let names = || types.iter().filter(|def| !def.inline).map(|def| def.name.as_str());
    let Some(first) = names().next().filter(|_| names().count() >= MIN_PREFIXED) else { return };
    let common = names().fold(first, |common, name| {
        let same = common.char_indices().zip(name.chars()).take_while(|((_, a), b)| a == b);
        let end = same.last().map_or(0, |((at, c), _)| at + c.len_utf8());
        &common[..end]
    });
    // A word ends where each name goes on with a capital.
    let ends_word = |end: usize| names().all(|name| name[end..].starts_with(char::is_uppercase));
    let length = (1..=common.len()).rev().find(|end| common.is_char_boundary(*end) && ends_word(*end));
    let Some(length) = length else { return };
    let prefix = common[..length].to_owned();
    for def in types.iter_mut().filter(|def| def.name.starts_with(&prefix)) {
        def.prefix = length;
    }
}

impl TypeDef {
    /// The name without what an SDK puts before all names.
    pub(crate) fn title(&self) -> &str {
        self.name.get(self.prefix..).unwrap_or(&self.name)
    }

    /// The fields of a struct; of all else none.
    pub(crate) fn fields(&self) -> &[Field] {
        match &self.schema {
            Schema::Struct { fields, .. } => fields,
            _ => &[],
        }
    }

    /// The members of a union; of all else none.
    pub(crate) fn members(&self) -> &[Member] {
        match &self.schema {
            Schema::Union { members } => members,
            _ => &[],
        }
    }

    /// Whether it is an SDK's wrapper of an operation's outcome.
    pub(crate) fn is_envelope(&self) -> bool {
        matches!(self.schema, Schema::Struct { envelope: true, .. })
    }

    /// The word for what it is.
    pub(crate) fn kind(&self) -> &'static str {
        match self.schema {
            Schema::Struct { .. } => "struct",
            Schema::Enum { .. } => "enum",
            Schema::Union { .. } => "union",
            Schema::Opaque => "opaque",
        }
    }

    /// The folder that it lies in.
    pub(crate) fn folder(&self) -> &str {
        let folders = self.path.strip_suffix(&self.name).unwrap_or(&self.path).trim_end_matches('/');
        folders.rsplit('/').next().unwrap_or_default()
    }

    /// The paths of the types that its fields or members are made of.
    pub(crate) fn references(&self) -> Vec<&str> {
        let types: Vec<&Ref> = match &self.schema {
            Schema::Struct { fields, .. } => fields.iter().map(|field| &field.ty).collect(),
            Schema::Union { members } => members.iter().map(|member| &member.ty).collect(),
            Schema::Enum { .. } | Schema::Opaque => Vec::new(),
        };
        types.into_iter().filter_map(Ref::reference).collect()
    }
}

impl Field {
    /// Whether its value, or something inside of it, may be null.
    pub(crate) fn says_null(&self) -> bool {
        self.nullable || self.ty != self.ty.without_null()
    }
}

impl Ref {
    fn forget_literal(&mut self) {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Stream(inner) | Self::Nullable(inner) => {
                inner.forget_literal();
            }
            Self::Scalar(word) if matches!(word.as_str(), "true" | "false") => "boolean".clone_into(word),
            Self::Scalar(_) | Self::Reference(_) => {}
        }
    }

    /// The type that it refers to, inside of its lists, maps and nulls.
    pub(crate) fn reference(&self) -> Option<&str> {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Stream(inner) | Self::Nullable(inner) => {
                inner.reference()
            }
            Self::Reference(path) => Some(path),
            Self::Scalar(_) => None,
        }
    }

    /// The type without what lets it be null.
    pub(crate) fn without_outer_null(&self) -> &Self {
        match self {
            Self::Nullable(inner) => inner.without_outer_null(),
            other => other,
        }
    }

    /// The type without the nulls anywhere in it.
    pub(crate) fn without_null(&self) -> Self {
        match self {
            Self::List(inner) => Self::List(Box::new(inner.without_null())),
            Self::Map(inner) => Self::Map(Box::new(inner.without_null())),
            Self::Stream(inner) => Self::Stream(Box::new(inner.without_null())),
            Self::Nullable(inner) => inner.without_null(),
            other => other.clone(),
        }
    }

    /// Whether it is a map of a type without parts.
    pub(crate) fn is_map_of(&self, word: &str) -> bool {
        matches!(self, Self::Map(value) if value.scalar() == Some(word))
    }

    /// Whether it is a type without parts, nullable or not.
    pub(crate) fn is_scalar(&self) -> bool {
        matches!(self.without_outer_null(), Self::Scalar(_))
    }

    /// The word of a type without parts.
    pub(crate) fn scalar(&self) -> Option<&str> {
        match self {
            Self::Scalar(word) => Some(word),
            _ => None,
        }
    }
}

/// In the neutral notation.
impl fmt::Display for Ref {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::List(inner) => write!(f, "list<{inner}>"),
            Self::Map(inner) => write!(f, "map<{inner}>"),
            Self::Stream(inner) => write!(f, "stream<{inner}>"),
            Self::Nullable(inner) => write!(f, "?{inner}"),
            Self::Reference(path) => f.write_str(path),
            Self::Scalar(word) => f.write_str(word),
        }
    }
}

/// A name without what the naming conventions of languages differ in.
pub(crate) fn fold(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
