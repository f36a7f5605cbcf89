//! Walks payloads along the graph and writes down what each field, enum and struct was seen with.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::fit::{fit, is_same, member_type};
use super::path::Path;
use super::payloads::Payload;
use crate::dialect::Role;
use crate::graph::{Enum, EnumRepr, Evidence, Field, Schema, Struct, Type, TypeGraph, TypeId};
use crate::judge::is_alike;

/// How many objects are kept that lack something required.
const MAX_LACKING: usize = 16;

/// What all payloads show.
#[derive(Debug, Default)]
pub(super) struct Observations<'p> {
    pub(super) structs: BTreeMap<TypeId, StructSeen<'p>>,
    /// Values that an enum does not list, with the first place.
    pub(super) values: BTreeMap<TypeId, BTreeMap<String, Evidence>>,
    /// Payloads whose root is nothing that their page documents, by their number.
    pub(super) misfits: Vec<usize>,
}

/// What the objects of a struct show.
#[derive(Debug, Default)]
pub(super) struct StructSeen<'p> {
    /// What each field was seen with, by its index.
    pub(super) fields: BTreeMap<usize, FieldSeen>,
    /// The keys of objects that lack something required, with the place of each; of the first few.
    pub(super) lacking: Vec<(BTreeSet<&'p str>, Evidence)>,
    /// The keys that no field has, with the values they were seen with and the first place.
    pub(super) others: BTreeMap<&'p str, (Vec<&'p Value>, Evidence)>,
}

/// What a field was seen with.
#[derive(Debug, Default)]
pub(super) struct FieldSeen {
    /// The spellings of the key, with the first place.
    pub(super) keys: BTreeMap<String, Evidence>,
    /// The first object without the key.
    pub(super) absent: Option<Evidence>,
    /// The first null.
    pub(super) null: Option<Evidence>,
    /// What is inside the values.
    pub(super) values: Values,
}

/// What the values of one type expression were.
#[derive(Debug, Default)]
pub(super) struct Values {
    /// The JSON types where the type has no more parts.
    pub(super) kinds: BTreeSet<Kind>,
    /// The first value there that the type does not allow.
    pub(super) misfit: Option<Evidence>,
    /// The first list, object or other thing where something of another shape should be.
    pub(super) misshapen: Option<Evidence>,
    /// The first null inside of a list or a map.
    pub(super) null: Option<Evidence>,
}

/// A JSON type without parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Boolean,
    Integer,
    Float,
    String,
}

impl Kind {
    fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Bool(_) => Some(Self::Boolean),
            Value::Number(number) if number.is_f64() => Some(Self::Float),
            Value::Number(_) => Some(Self::Integer),
            Value::String(_) => Some(Self::String),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        }
    }

    /// The type that reads it.
    pub(super) fn ty(self) -> Type {
        match self {
            Self::Boolean => Type::Boolean,
            Self::Integer => Type::Integer,
            Self::Float => Type::Float,
            Self::String => Type::String,
        }
    }
}

/// Walks every payload.
pub(super) fn observe<'p>(graph: &TypeGraph, payloads: &'p [Payload]) -> Observations<'p> {
    let mut seen = Observations::default();
    for (number, payload) in payloads.iter().enumerate() {
        let mut root = Values::default();
        Walk { graph, file: &payload.file, seen: &mut seen }.value(
            &payload.value,
            &payload.ty,
            Path::Root,
            &mut root,
        );
        if root.misfit.is_some() || root.misshapen.is_some() {
            seen.misfits.push(number);
        }
    }
    seen
}

struct Walk<'a, 'p> {
    graph: &'a TypeGraph,
    file: &'a str,
    seen: &'a mut Observations<'p>,
}

impl<'p> Walk<'_, 'p> {
    fn at(&self, path: Path<'_>) -> Evidence {
        Evidence::Payload { file: self.file.to_owned(), path: path.to_string() }
    }

    fn value(&mut self, value: &'p Value, ty: &Type, path: Path<'_>, into: &mut Values) {
        match (ty, value) {
            (Type::Any, _) | (Type::Nullable(_), Value::Null) => {}
            (Type::Nullable(inner), _) => self.value(value, inner, path, into),
            (_, Value::Null) => {
                into.null.get_or_insert_with(|| self.at(path));
            }
            (Type::List(item), Value::Array(items)) => {
                for (index, value) in items.iter().enumerate() {
                    self.value(value, item, Path::Index(&path, index), into);
                }
            }
            (Type::Map(item), Value::Object(entries)) => {
                for (key, value) in entries {
                    self.value(value, item, Path::Key(&path, key), into);
                }
            }
            (Type::List(_) | Type::Map(_), _) => {
                into.misshapen.get_or_insert_with(|| self.at(path));
            }
            (Type::Reference(id), _) => self.reference(value, *id, path, into),
            (scalar, _) => self.scalar(value, scalar, path, into),
        }
    }

    fn reference(&mut self, value: &'p Value, id: TypeId, path: Path<'_>, into: &mut Values) {
        let graph = self.graph;
        match (&graph.get(id).schema, value) {
            (Schema::Opaque, _) => {}
            (Schema::Struct(strukt), Value::Object(object)) => self.object(object, id, strukt, path),
            (Schema::Struct(_), _) => {
                into.misshapen.get_or_insert_with(|| self.at(path));
            }
            (Schema::Enum(enumeration), _) => {
                self.scalar(value, &Type::Reference(id), path, into);
                self.enum_value(value, id, enumeration, path);
            }
            (Schema::Union(members), _) => {
                // What no member fits is kept as it is, so it is no misfit.
                if let Some(member) = member_type(graph, value, members) {
                    self.value(value, member, path, &mut Values::default());
                }
            }
        }
    }

    fn scalar(&mut self, value: &Value, ty: &Type, path: Path<'_>, into: &mut Values) {
        let Some(kind) = Kind::of(value) else {
            into.misshapen.get_or_insert_with(|| self.at(path));
            return;
        };
        into.kinds.insert(kind);
        if fit(self.graph, value, ty).is_none() {
            into.misfit.get_or_insert_with(|| self.at(path));
        }
    }

    fn enum_value(&mut self, value: &Value, id: TypeId, enumeration: &Enum, path: Path<'_>) {
        let text = match (enumeration.repr, value) {
            (EnumRepr::String, Value::String(text)) => text.clone(),
            (EnumRepr::Integer, Value::Number(number)) if number.is_i64() => number.to_string(),
            (EnumRepr::Number, Value::Number(number)) => number.to_string(),
            (EnumRepr::Boolean, Value::Bool(boolean)) => boolean.to_string(),
            _ => return,
        };
        if !enumeration.values.iter().any(|listed| is_same(enumeration.repr, &listed.value, &text)) {
            let evidence = self.at(path);
            self.seen.values.entry(id).or_default().entry(text).or_insert(evidence);
        }
    }

    fn object(&mut self, object: &'p Map<String, Value>, id: TypeId, strukt: &Struct, path: Path<'_>) {
        let owners = owners(object, strukt);
        let takes_all = strukt.fields.iter().any(|field| field.role == Role::AdditionalProperties);
        for (key, value) in object {
            let here = Path::Key(&path, key);
            let Some(&index) = owners.get(key.as_str()) else {
                if !takes_all {
                    let evidence = self.at(here);
                    let seen = self.seen.structs.entry(id).or_default();
                    seen.others.entry(key).or_insert((Vec::new(), evidence)).0.push(value);
                }
                continue;
            };
            let field = &strukt.fields[index];
            let mut seen = self.take(id, index);
            seen.keys.entry(key.clone()).or_insert_with(|| self.at(here));
            match value {
                Value::Null if field.ty != Type::Any => {
                    seen.null.get_or_insert_with(|| self.at(here));
                }
                _ => self.value(value, &field.ty, here, &mut seen.values),
            }
            self.put(id, index, seen);
        }
        let has: BTreeSet<usize> = owners.into_values().collect();
        let lacks = properties(strukt).any(|(index, field)| field.required && !has.contains(&index));
        let seen = self.seen.structs.entry(id).or_default();
        if lacks && self.graph.flat_unions && seen.lacking.len() < MAX_LACKING {
            let keys = object.keys().map(String::as_str).collect();
            let evidence = Evidence::Payload { file: self.file.to_owned(), path: path.to_string() };
            seen.lacking.push((keys, evidence));
        }
        for (index, _) in properties(strukt).filter(|(index, _)| !has.contains(index)) {
            let mut seen = self.take(id, index);
            seen.absent.get_or_insert_with(|| self.at(path));
            self.put(id, index, seen);
        }
    }

    /// What is known of a field so far. It is taken out while a value is looked at, which may be of
    /// the same type again, and put back together with what was found meanwhile.
    fn take(&mut self, id: TypeId, index: usize) -> FieldSeen {
        self.seen.structs.entry(id).or_default().fields.remove(&index).unwrap_or_default()
    }

    fn put(&mut self, id: TypeId, index: usize, mut seen: FieldSeen) {
        let fields = &mut self.seen.structs.entry(id).or_default().fields;
        if let Some(meanwhile) = fields.remove(&index) {
            seen.merge(meanwhile);
        }
        fields.insert(index, seen);
    }
}

impl FieldSeen {
    fn merge(&mut self, other: Self) {
        for (key, evidence) in other.keys {
            self.keys.entry(key).or_insert(evidence);
        }
        self.absent = self.absent.take().or(other.absent);
        self.null = self.null.take().or(other.null);
        self.values.kinds.extend(other.values.kinds);
        self.values.misfit = self.values.misfit.take().or(other.values.misfit);
        self.values.misshapen = self.values.misshapen.take().or(other.values.misshapen);
        self.values.null = self.values.null.take().or(other.values.null);
    }
}

/// The fields that have a key.
pub(super) fn properties(strukt: &Struct) -> impl Iterator<Item = (usize, &Field)> {
    let is_property = |field: &Field| !matches!(field.role, Role::AdditionalProperties | Role::RawResponse);
    strukt.fields.iter().enumerate().filter(move |(_, field)| is_property(field))
}

/// Which field each key of an object belongs to, as the written crate reads it: the exact key, else
/// the one key that is alike.
fn owners<'o>(object: &'o Map<String, Value>, strukt: &Struct) -> BTreeMap<&'o str, usize> {
    let mut owners = BTreeMap::new();
    let mut free = Vec::new();
    for (index, field) in properties(strukt) {
        match object.get_key_value(&field.key.name) {
            Some((key, _)) => {
                owners.insert(key.as_str(), index);
            }
            None => free.push((index, field.key.name.as_str())),
        }
    }
    for (index, wanted) in &free {
        let is_alone = free.iter().filter(|(_, other)| is_alike(other, wanted)).count() == 1;
        let mut alike =
            object.keys().filter(|key| !owners.contains_key(key.as_str()) && is_alike(key, wanted));
        if let (true, Some(key), None) = (is_alone, alike.next(), alike.next()) {
            owners.insert(key.as_str(), *index);
        }
    }
    owners
}
