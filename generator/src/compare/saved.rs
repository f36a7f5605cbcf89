//! The saved form of a graph, read back.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Error;

/// The version of the saved form that is understood.
const VERSION: u64 = 2;

/// A graph as `--emit-graph` saved it.
#[derive(Debug)]
pub(super) struct Graph {
    /// The language of the docs, if the file says so.
    pub(super) dialect: Option<String>,
    /// Their family, where it is not Speakeasy.
    pub(super) family: Option<String>,
    pub(super) types: Vec<TypeDef>,
    pub(super) operations: Vec<Operation>,
    by_path: BTreeMap<String, usize>,
}

#[derive(Deserialize)]
struct Version {
    version: u64,
}

#[derive(Deserialize)]
struct Saved {
    #[serde(default)]
    dialect: Option<String>,
    #[serde(default)]
    family: Option<String>,
    types: Vec<TypeDef>,
    #[serde(default)]
    operations: Vec<Operation>,
}

/// An operation.
#[derive(Debug, Deserialize)]
pub(super) struct Operation {
    pub(super) id: String,
    pub(super) page: String,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) places: Vec<Placed>,
}

/// How a field of a request travels.
#[derive(Debug, Deserialize)]
pub(super) struct Placed {
    pub(super) field: String,
    pub(super) place: String,
    pub(super) name: Option<String>,
}

/// A type.
#[derive(Debug, Deserialize)]
pub(super) struct TypeDef {
    pub(super) path: String,
    pub(super) name: String,
    pub(super) page: String,
    #[serde(default)]
    pub(super) inline: bool,
    pub(super) deprecated: Option<String>,
    #[serde(flatten)]
    pub(super) schema: Schema,
    /// How many bytes of the name are what an SDK puts before all names.
    #[serde(skip)]
    prefix: usize,
}

/// What a type is.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(super) enum Schema {
    Struct { envelope: bool, fields: Vec<Field> },
    Enum { of: String, values: Vec<EnumValue> },
    Union { members: Vec<Member> },
    Opaque,
}

/// A field of a struct.
#[derive(Debug, Deserialize)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) line: usize,
    pub(super) key: Key,
    pub(super) role: String,
    #[serde(rename = "type")]
    pub(super) ty: Ref,
    pub(super) required: bool,
    pub(super) nullable: bool,
    pub(super) deprecated: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Key {
    pub(super) name: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct EnumValue {
    pub(super) value: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Member {
    #[serde(rename = "type")]
    pub(super) ty: Ref,
}

/// A type in its place.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Ref {
    List(Box<Ref>),
    Map(Box<Ref>),
    Stream(Box<Ref>),
    Nullable(Box<Ref>),
    Reference(String),
    #[serde(untagged)]
    Scalar(#[serde(deserialize_with = "scalar")] String),
}

/// The word of a type. Not every language can write that a boolean is always the same.
fn scalar<'de, D: serde::Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let word = String::deserialize(from)?;
    Ok(if matches!(word.as_str(), "true" | "false") { "boolean".to_owned() } else { word })
}

impl Graph {
    /// Reads a saved graph.
    pub(super) fn read(file: &str, text: &str) -> Result<Self, Error> {
        let unreadable = |reason: String| Error { file: file.to_owned(), reason };
        let no_graph = |error| unreadable(format!("it is no saved graph: {error}"));
        // Of another version nothing but its number is sure to be understood.
        let Version { version } = serde_json::from_str(text).map_err(no_graph)?;
        if version != VERSION {
            return Err(unreadable(format!(
                "its version is {version}, this program reads {VERSION}; save it again with `--emit-graph`"
            )));
        }
        let mut saved: Saved = serde_json::from_str(text).map_err(no_graph)?;
        mark_prefix(&mut saved.types);
        let mut by_path = BTreeMap::new();
        for (at, def) in saved.types.iter().enumerate() {
            if by_path.insert(def.path.clone(), at).is_some() {
                return Err(unreadable(format!("it has two types of the path `{}`", def.path)));
            }
        }
        let graph = Self {
            dialect: saved.dialect,
            family: saved.family,
            types: saved.types,
            operations: saved.operations,
            by_path,
        };
        for def in &graph.types {
            if let Some(path) = def.references().into_iter().find(|path| graph.find(path).is_none()) {
                let path = format!("`{}` refers to `{path}`", def.path);
                return Err(unreadable(format!("its type {path}, which is none of its types")));
            }
        }
        Ok(graph)
    }

    /// The type of a path.
    pub(super) fn find(&self, path: &str) -> Option<usize> {
        self.by_path.get(path).copied()
    }

    /// The type that is referred to.
    pub(super) fn referred(&self, ty: &Ref) -> Option<usize> {
        self.find(ty.reference()?)
    }

    /// Whether the docs are of OpenAPI Generator.
    pub(super) fn is_openapi(&self) -> bool {
        self.family.as_deref() == Some("openapi")
    }

    /// Whether the docs are for one of these languages.
    pub(super) fn is_for(&self, languages: &[&str]) -> bool {
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
    pub(super) fn title(&self) -> &str {
        self.name.get(self.prefix..).unwrap_or(&self.name)
    }

    /// The fields of a struct; of all else none.
    pub(super) fn fields(&self) -> &[Field] {
        match &self.schema {
            Schema::Struct { fields, .. } => fields,
            _ => &[],
        }
    }

    /// The members of a union; of all else none.
    pub(super) fn members(&self) -> &[Member] {
        match &self.schema {
            Schema::Union { members } => members,
            _ => &[],
        }
    }

    /// Whether it is an SDK's wrapper of an operation's outcome.
    pub(super) fn is_envelope(&self) -> bool {
        matches!(self.schema, Schema::Struct { envelope: true, .. })
    }

    /// The word for what it is.
    pub(super) fn kind(&self) -> &'static str {
        match self.schema {
            Schema::Struct { .. } => "struct",
            Schema::Enum { .. } => "enum",
            Schema::Union { .. } => "union",
            Schema::Opaque => "opaque",
        }
    }

    /// The folder that it lies in.
    pub(super) fn folder(&self) -> &str {
        let folders = self.path.strip_suffix(&self.name).unwrap_or(&self.path).trim_end_matches('/');
        folders.rsplit('/').next().unwrap_or_default()
    }

    /// The paths of the types that its fields or members are made of.
    pub(super) fn references(&self) -> Vec<&str> {
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
    pub(super) fn says_null(&self) -> bool {
        self.nullable || self.ty != self.ty.without_null()
    }
}

impl Ref {
    /// The type that it refers to, inside of its lists, maps and nulls.
    pub(super) fn reference(&self) -> Option<&str> {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Stream(inner) | Self::Nullable(inner) => {
                inner.reference()
            }
            Self::Reference(path) => Some(path),
            Self::Scalar(_) => None,
        }
    }

    /// The type without what lets it be null.
    pub(super) fn without_outer_null(&self) -> &Self {
        match self {
            Self::Nullable(inner) => inner.without_outer_null(),
            other => other,
        }
    }

    /// The type without the nulls anywhere in it.
    pub(super) fn without_null(&self) -> Self {
        match self {
            Self::List(inner) => Self::List(Box::new(inner.without_null())),
            Self::Map(inner) => Self::Map(Box::new(inner.without_null())),
            Self::Stream(inner) => Self::Stream(Box::new(inner.without_null())),
            Self::Nullable(inner) => inner.without_null(),
            other => other.clone(),
        }
    }

    /// Whether it is a map of a type without parts.
    pub(super) fn is_map_of(&self, word: &str) -> bool {
        matches!(self, Self::Map(value) if value.scalar() == Some(word))
    }

    /// Whether it is a type without parts, nullable or not.
    pub(super) fn is_scalar(&self) -> bool {
        matches!(self.without_outer_null(), Self::Scalar(_))
    }

    /// The word of a type without parts.
    pub(super) fn scalar(&self) -> Option<&str> {
        match self {
            Self::Scalar(word) => Some(word),
            _ => None,
        }
    }
}

/// A name without what the naming conventions of languages differ in.
pub(super) fn fold(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
