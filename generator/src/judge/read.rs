//! Reads a body as the written crate's `wire::decode` does, and lists what it would say of it.

use std::fmt;

use serde_json::{Map, Value};

use super::atom::{self, Fit, Standing};
use super::lone::Instead;
use super::{Judge, Presence, is_foreign, keyed, owners, presence, rest};
use crate::graph::{Enum, EnumRepr, Field, Member, Schema, Struct, Type, TypeDef, TypeGraph};

/// How a body deviates from the docs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deviation {
    /// Where, as `$.services[0].status`.
    pub path: String,
    /// The documented field that it is about, as `Type.key`.
    pub field: Option<String>,
    /// What it is.
    pub kind: DeviationKind,
    /// What the docs have.
    pub expected: String,
    /// What there is.
    pub found: String,
}

/// The kinds of deviations: those of the written runtime that a parsed body can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DeviationKind {
    /// A required key is not there.
    Missing,
    /// The value is null where null is no value.
    Null,
    /// The value has the wrong type.
    WrongType,
    /// The docs have no such key.
    UnknownField,
    /// The docs have no such value, or no member of a union that fits.
    UnknownValue,
    /// The key differs from the documented one in case or punctuation.
    FoldedKey,
    /// The value is spelled in another way than its type.
    Spelling,
}

impl DeviationKind {
    /// The kind in a few words, as the written runtime prints it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Null => "null",
            Self::WrongType => "wrong type",
            Self::UnknownField => "unknown field",
            Self::UnknownValue => "unknown value",
            Self::FoldedKey => "other key",
            Self::Spelling => "other spelling",
        }
    }
}

/// As the written runtime prints it: `$.age: wrong type (Pet.age): expected a whole number of 64 bits, found a list`.
impl fmt::Display for Deviation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.kind.as_str())?;
        if let Some(field) = &self.field {
            write!(f, " ({field})")?;
        }
        write!(f, ": expected {}, found {}", self.expected, self.found)
    }
}

/// What in a body deviates from a type, in the order of the body.
pub fn deviations(graph: &TypeGraph, body: &Value, ty: &Type) -> Vec<Deviation> {
    let mut reader = Reader { graph, judge: Judge::new(graph), found: Vec::new() };
    let here = Place { path: "$".to_owned(), field: None };
    if reader.value(body, ty, &here) == Outcome::Null {
        reader.note(&here, DeviationKind::Null, "a value", "null");
    }
    reader.found
}

/// What came of reading a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// It was read, or what is wrong has been said.
    Read,
    /// It is null where null is no value.
    Null,
}

/// Where a value stands.
#[derive(Clone)]
struct Place {
    path: String,
    /// The innermost field around it.
    field: Option<String>,
}

impl Place {
    fn key(&self, model: &str, key: &str, documented: &str) -> Self {
        Self { field: Some(format!("{model}.{}", cut(documented, MAX_KEY))), ..self.entry(key) }
    }

    fn entry(&self, key: &str) -> Self {
        let is_plain = !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || c == '_');
        let key = cut(key, MAX_KEY);
        let path = match is_plain {
            true => format!("{}.{key}", self.path),
            false => format!("{}[{key:?}]", self.path),
        };
        Self { path, field: self.field.clone() }
    }

    fn index(&self, index: usize) -> Self {
        Self { path: format!("{}[{index}]", self.path), field: self.field.clone() }
    }
}

struct Reader<'g> {
    graph: &'g TypeGraph,
    judge: Judge<'g>,
    found: Vec<Deviation>,
}

impl<'g> Reader<'g> {
    fn note(
        &mut self,
        here: &Place,
        kind: DeviationKind,
        expected: impl fmt::Display,
        found: impl fmt::Display,
    ) {
        self.found.push(Deviation {
            path: here.path.clone(),
            field: here.field.clone(),
            kind,
            expected: cut(&expected.to_string(), MAX_EXPECTED),
            found: cut(&found.to_string(), MAX_FOUND),
        });
    }

    fn wrong(&mut self, here: &Place, expected: impl fmt::Display, value: &Value) -> Outcome {
        self.note(here, DeviationKind::WrongType, expected, Found(value));
        Outcome::Read
    }

    /// Says that a value stands for null.
    fn none(&mut self, here: &Place, value: &Value) -> Outcome {
        self.note(here, DeviationKind::Spelling, "null", Found(value));
        Outcome::Null
    }

    fn value(&mut self, value: &Value, ty: &Type, here: &Place) -> Outcome {
        match ty {
            Type::Any | Type::HttpRequest | Type::HttpResponse => Outcome::Read,
            Type::Nullable(_) if value.is_null() => Outcome::Read,
            Type::Nullable(inner) => {
                self.value(value, inner, here);
                Outcome::Read
            }
            Type::Reference(id) => self.definition(value, self.graph.get(*id), here),
            _ if value.is_null() => Outcome::Null,
            Type::List(item) | Type::Stream(item) => self.list(value, item, here),
            Type::Map(of) => self.map(value, of, here),
            scalar => self.scalar(value, scalar, here),
        }
    }

    fn scalar(&mut self, value: &Value, ty: &Type, here: &Place) -> Outcome {
        let expected = atom::expected(ty);
        match (ty, atom::fit(value, ty)) {
            (Type::Literal(literal), Some(fit)) => {
                let found = atom::boolean(value);
                if found.is_some_and(|(_, fit)| fit == Fit::Loose) {
                    self.note(here, DeviationKind::Spelling, expected, Found(value));
                }
                if let Some((other, _)) = found.filter(|_| fit == Fit::Loose).filter(|(it, _)| it != literal)
                {
                    self.note(here, DeviationKind::UnknownValue, literal, Found(&Value::Bool(other)));
                }
                Outcome::Read
            }
            (_, Some(Fit::Far | Fit::Loose)) => {
                self.note(here, DeviationKind::Spelling, expected, Found(value));
                Outcome::Read
            }
            (_, Some(Fit::Blank)) => self.none(here, value),
            (_, None) => self.wrong(here, expected, value),
            (_, Some(_)) => Outcome::Read,
        }
    }

    fn list(&mut self, value: &Value, item: &Type, here: &Place) -> Outcome {
        if let Value::Array(items) = value {
            return self.items(items.iter(), item, here);
        }
        let instead = match atom::is_nothing(value) {
            true => Instead::Nothing,
            false => self.judge.instead(value, item),
        };
        if instead == Instead::Nothing {
            return self.no_parts(here, "a list", value);
        }
        self.note(here, DeviationKind::Spelling, "a list", Found(value));
        if let (Instead::Parts, Value::Object(object)) = (instead, value) {
            return self.items(object.values(), item, here);
        }
        self.value(value, item, here);
        Outcome::Read
    }

    fn items<'v>(&mut self, items: impl Iterator<Item = &'v Value>, item: &Type, here: &Place) -> Outcome {
        for (index, value) in items.enumerate() {
            let place = here.index(index);
            if self.value(value, item, &place) == Outcome::Null {
                self.note(&place, DeviationKind::Null, "an item", "null");
            }
        }
        Outcome::Read
    }

    /// Says of what is no list or object what it is.
    fn no_parts(&mut self, here: &Place, expected: impl fmt::Display, value: &Value) -> Outcome {
        match atom::is_nothing(value) {
            true => self.none(here, value),
            false => self.wrong(here, expected, value),
        }
    }

    fn map(&mut self, value: &Value, of: &Type, here: &Place) -> Outcome {
        match value {
            Value::Object(entries) => {
                for (key, value) in entries {
                    self.named(value, of, &here.entry(key));
                }
                Outcome::Read
            }
            Value::Array(items) if items.is_empty() => {
                self.note(here, DeviationKind::Spelling, "an object", "an empty list");
                Outcome::Read
            }
            value => self.no_parts(here, "an object", value),
        }
    }

    /// The value of a key.
    fn named(&mut self, value: &Value, ty: &Type, here: &Place) {
        if self.value(value, ty, here) == Outcome::Null {
            self.note(here, DeviationKind::Null, "a value", "null");
        }
    }

    fn definition(&mut self, value: &Value, def: &'g TypeDef, here: &Place) -> Outcome {
        match (&def.schema, value) {
            (Schema::Opaque, _) => Outcome::Read,
            (_, Value::Null) => Outcome::Null,
            (Schema::Struct(strukt), Value::Object(object)) => self.object(object, strukt, def, here),
            (Schema::Struct(_), Value::Array(items)) if items.is_empty() => {
                self.note(here, DeviationKind::Spelling, "an object", "an empty list");
                Outcome::Read
            }
            (Schema::Struct(_), value) => self.no_parts(here, format_args!("an object, {}", def.name), value),
            (Schema::Enum(of), value) => self.enumeration(value, of, here),
            (Schema::Union(members), value) => self.union(value, members, here),
        }
    }

    fn enumeration(&mut self, value: &Value, of: &Enum, here: &Place) -> Outcome {
        let expected = match of.repr {
            EnumRepr::String => "a string",
            EnumRepr::Integer => "a whole number",
            EnumRepr::Number => "a number",
            EnumRepr::Boolean => "a boolean",
        };
        match atom::standing(value, of) {
            Standing::Listed(Fit::Exact) => {}
            Standing::Listed(_) => self.note(here, DeviationKind::Spelling, expected, Found(value)),
            Standing::Unlisted(_) => self.note(here, DeviationKind::UnknownValue, Listed(of), value),
            Standing::Wrong if atom::is_blank(value) => return self.none(here, value),
            Standing::Wrong => return self.wrong(here, expected, value),
        }
        Outcome::Read
    }

    fn union(&mut self, value: &Value, members: &[Member], here: &Place) -> Outcome {
        let before = self.found.len();
        let member = self.judge.choose(value, members).map(|at| &members[at]);
        if let Some(member) = member {
            let outcome = self.value(value, &member.ty, here);
            // In a member of a union a wrong type is an error: it is another value then.
            let is_wrong = |it: &Deviation| it.kind == DeviationKind::WrongType;
            if outcome == Outcome::Read && !self.found[before..].iter().any(is_wrong) {
                return Outcome::Read;
            }
            self.found.truncate(before);
        }
        let names: Vec<String> = members.iter().map(|member| self.graph.notation(&member.ty)).collect();
        let expected = format!("one of {}", names.join("; "));
        self.note(here, DeviationKind::UnknownValue, expected, value);
        Outcome::Read
    }

    fn object(
        &mut self,
        object: &Map<String, Value>,
        strukt: &Struct,
        def: &TypeDef,
        here: &Place,
    ) -> Outcome {
        let fields: Vec<&Field> = keyed(strukt).collect();
        let owned = owners(self.graph, &fields, object);
        let knows_any = owned.iter().any(|(_, _, owner)| owner.is_some());
        if is_foreign(strukt, knows_any, object) {
            let key = object.keys().next_back().map(String::as_str).unwrap_or_default();
            let found = format!("an object with {key:?} and none of its keys");
            self.note(here, DeviationKind::WrongType, format_args!("an object, {}", def.name), found);
            return Outcome::Read;
        }
        let name = &def.name;
        for (key, value, owner) in &owned {
            match owner.map(|at| fields[at]) {
                Some(field) => {
                    let place = here.key(name, key, &field.key.name);
                    self.field(value, field, &place);
                    if field.key.name != *key {
                        let expected = format_args!("the key {:?}", field.key.name).to_string();
                        self.note(&place, DeviationKind::FoldedKey, expected, format_args!("{key:?}"));
                    }
                }
                None => {
                    let place = here.key(name, key, key);
                    match rest(strukt) {
                        Some(ty) => self.named(value, ty, &place),
                        None if strukt.keeps_unknown => {}
                        None => self.note(&place, DeviationKind::UnknownField, "no such key", value),
                    }
                }
            }
        }
        for (at, field) in fields.iter().enumerate().filter(|(_, field)| field.required) {
            if !owned.iter().any(|(_, _, owner)| *owner == Some(at)) {
                let place = here.key(name, &field.key.name, &field.key.name);
                self.note(&place, DeviationKind::Missing, "a value", "no such key");
            }
        }
        Outcome::Read
    }

    fn field(&mut self, value: &Value, field: &Field, place: &Place) {
        match presence(field) {
            Presence::Required => self.named(value, &field.ty, place),
            _ if value.is_null() => {}
            _ => {
                self.value(value, &field.ty, place);
            }
        }
    }
}

/// The longest texts, as in the runtime.
pub(super) const MAX_FOUND: usize = 60;
const MAX_EXPECTED: usize = 240;
const MAX_KEY: usize = 120;

pub(super) fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// A found value in words.
pub(super) struct Found<'a>(pub(super) &'a Value);

impl fmt::Display for Found<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::Null => f.write_str("null"),
            Value::Bool(value) => write!(f, "boolean `{value}`"),
            Value::Number(number) => write!(f, "number `{number}`"),
            Value::String(text) => write!(f, "string {text:?}"),
            Value::Array(items) if items.is_empty() => f.write_str("an empty list"),
            Value::Object(entries) if entries.is_empty() => f.write_str("an empty object"),
            Value::Array(_) => f.write_str("a list"),
            Value::Object(_) => f.write_str("an object"),
        }
    }
}

/// How many values a message shows.
const MAX_SHOWN: usize = 20;

/// What an enum lists.
struct Listed<'a>(&'a Enum);

impl fmt::Display for Listed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.0.values.iter().take(MAX_SHOWN).map(|value| match self.0.repr {
            EnumRepr::String => format!("{:?}", value.value),
            _ => value.value.clone(),
        });
        let more = if self.0.values.len() > MAX_SHOWN { ", …" } else { "" };
        write!(f, "one of [{}{more}]", shown.collect::<Vec<_>>().join(", "))
    }
}
