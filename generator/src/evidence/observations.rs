//! Walks payloads along the graph and writes down what each field, enum and struct was seen with.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::fit::{is_same, member_type};
use super::path::Path;
use super::payloads::Payload;
use crate::dialect::Role;
use crate::graph::{Enum, EnumRepr, Evidence, Field, Schema, Struct, Type, TypeGraph, TypeId};
use crate::judge::{self, Manner, is_alike};

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
    pub(super) others: Keys<'p>,
    /// The same of objects that have none of the fields' keys, and so may be of another page.
    pub(super) strangers: Keys<'p>,
}

type Keys<'p> = BTreeMap<&'p str, (Vec<&'p Value>, Evidence)>;

/// What a field was seen with.
#[derive(Debug, Default)]
pub(super) struct FieldSeen {
    /// The spellings of the key, with the first place.
    pub(super) keys: BTreeMap<String, Evidence>,
    /// The first object without the key.
    pub(super) absent: Option<Evidence>,
    /// The first null.
    pub(super) null: Option<Evidence>,
    /// The first value that stands for null by the type.
    pub(super) blank: Option<Evidence>,
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
    /// The JSON types of what came in the place of a whole list or map, with the first place of each.
    pub(super) instead: BTreeMap<Kind, Evidence>,
    /// The first null inside of a list or a map.
    pub(super) null: Option<Evidence>,
    /// The first value there that stands for null by the type.
    pub(super) blank: Option<Evidence>,
    /// The first value that says what is documented in another spelling.
    pub(super) spelled: Option<Spelled>,
}

impl Values {
    /// Whether some value is not what is documented, however it is spelled.
    pub(super) fn is_other_type(&self) -> bool {
        self.misfit.is_some() || self.misshapen.is_some() || !self.instead.is_empty()
    }
}

/// A value that the written crate reads as what is documented, though it was sent as something else.
#[derive(Debug)]
pub(super) struct Spelled {
    /// What was sent, in words.
    pub(super) found: String,
    /// What it is read as; nothing, where it stands for null.
    pub(super) ty: Option<Type>,
    pub(super) evidence: Evidence,
}

/// A JSON type without parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Boolean,
    Integer,
    /// One that is beyond 64 bits with a sign.
    BigInteger,
    Float,
    String,
}

impl Kind {
    fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Bool(_) => Some(Self::Boolean),
            Value::Number(number) if number.is_f64() => Some(Self::Float),
            Value::Number(number) if number.is_i64() => Some(Self::Integer),
            Value::Number(_) => Some(Self::BigInteger),
            Value::String(_) => Some(Self::String),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        }
    }

    /// The type that reads it.
    pub(super) fn ty(self) -> Type {
        match self {
            Self::Boolean => Type::Boolean,
            Self::Integer => Type::Integer,
            Self::BigInteger => Type::BigInteger,
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
        if root.is_other_type() || says_nothing(graph, payload) {
            seen.misfits.push(number);
        }
    }
    seen
}

/// Whether a payload says that there is none, or is an empty list for an object, which is more likely one of such
/// objects.
fn says_nothing(graph: &TypeGraph, Payload { value, ty, .. }: &Payload) -> bool {
    let is_object = ty.direct().is_some_and(|id| graph.as_struct(id).is_some());
    let is_null =
        value.is_null() && ty.direct().is_none_or(|id| !matches!(graph.get(id).schema, Schema::Opaque));
    is_null || is_object && value.is_array() || judge::is_blank(graph, value, ty)
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
            (Type::Nullable(inner), _) if judge::is_blank(self.graph, value, inner) => {
                self.blank(value, inner, path, into);
            }
            (Type::Nullable(inner), _) => self.value(value, inner, path, into),
            (_, Value::Null) => {
                into.null.get_or_insert_with(|| self.at(path));
            }
            _ if judge::is_blank(self.graph, value, ty) => {
                self.blank(value, ty, path, into);
                into.blank.get_or_insert_with(|| self.at(path));
            }
            _ => self.some(value, ty, path, into),
        }
    }

    /// A value that does not say that there is none.
    fn some(&mut self, value: &'p Value, ty: &Type, path: Path<'_>, into: &mut Values) {
        let manner = judge::manner(self.graph, value, ty);
        let kind = Kind::of(value).filter(|_| is_leaf(self.graph, ty));
        into.kinds.extend(kind);
        match (manner, kind) {
            (Manner::Plain, _) => {}
            (Manner::Spelled | Manner::Item | Manner::Items, _) => self.note(value, Some(ty), path, into),
            (Manner::Wrong, Some(_)) => {
                into.misfit.get_or_insert_with(|| self.at(path));
                return;
            }
            // A text in the place of an object is mostly what leads to it, and both are sent.
            (Manner::Wrong, None) if is_struct(self.graph, ty) && Kind::of(value).is_some() => {
                into.kinds.extend(Kind::of(value));
                into.misfit.get_or_insert_with(|| self.at(path));
                return;
            }
            (Manner::Wrong, None) => {
                into.misshapen.get_or_insert_with(|| self.at(path));
                return;
            }
        }
        match (ty, value) {
            (Type::List(item) | Type::Stream(item), Value::Object(entries)) if manner == Manner::Items => {
                self.entries(entries, item, path, into);
            }
            (Type::List(item) | Type::Stream(item), Value::Array(items)) if manner == Manner::Plain => {
                for (index, value) in items.iter().enumerate() {
                    self.value(value, item, Path::Index(&path, index), into);
                }
            }
            (Type::List(item) | Type::Stream(item), _) => self.value(value, item, path, into),
            (Type::Map(item), Value::Object(entries)) => self.entries(entries, item, path, into),
            (Type::Reference(id), _) => self.reference(value, *id, path, into),
            _ => {}
        }
    }

    fn entries(&mut self, entries: &'p Map<String, Value>, of: &Type, path: Path<'_>, into: &mut Values) {
        for (key, value) in entries {
            self.value(value, of, Path::Key(&path, key), into);
        }
    }

    fn reference(&mut self, value: &'p Value, id: TypeId, path: Path<'_>, into: &mut Values) {
        let graph = self.graph;
        match (&graph.get(id).schema, value) {
            (Schema::Struct(strukt), Value::Object(object)) => {
                let may_be = self.object(object, id, strukt, path);
                if !may_be {
                    into.misshapen.get_or_insert_with(|| self.at(path));
                }
            }
            (Schema::Enum(enumeration), _) => self.enum_value(value, id, enumeration, path),
            (Schema::Union(members), _) => {
                // What no member fits is kept as it is, so it is no misfit.
                if let Some(member) = member_type(graph, value, members) {
                    let mut inside = Values::default();
                    self.value(value, member, path, &mut inside);
                    into.spelled = into.spelled.take().or(inside.spelled);
                }
            }
            _ => {}
        }
    }

    /// Whether a value without parts comes in the place of a list or a map.
    fn is_instead(&self, value: &Value, ty: &Type) -> bool {
        let ty = if let Type::Nullable(inner) = ty { inner } else { ty };
        matches!(ty, Type::List(_) | Type::Stream(_) | Type::Map(_))
            && judge::manner(self.graph, value, ty) == Manner::Wrong
    }

    /// A value that stands for null, unless others show that the type is another.
    fn blank(&mut self, value: &Value, ty: &Type, path: Path<'_>, into: &mut Values) {
        into.kinds.extend(Kind::of(value).filter(|_| is_leaf(self.graph, ty)));
        self.note(value, None, path, into);
    }

    /// Writes down that a value is read as what it was not sent as.
    fn note(&self, value: &Value, ty: Option<&Type>, path: Path<'_>, into: &mut Values) {
        into.spelled.get_or_insert_with(|| Spelled {
            found: judge::in_words(value),
            ty: ty.cloned(),
            evidence: self.at(path),
        });
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

    /// Writes down what an object has, and gives whether it may be of the type. One with none of its keys is of another
    /// page: it shows keys that might mean its own, but not that all of those are missing.
    fn object(
        &mut self,
        object: &'p Map<String, Value>,
        id: TypeId,
        strukt: &Struct,
        path: Path<'_>,
    ) -> bool {
        let owners = owners(self.graph, object, strukt);
        let is_foreign = judge::is_foreign(strukt, !owners.is_empty(), object);
        let takes_all = strukt.fields.iter().any(|field| field.role == Role::AdditionalProperties);
        for (key, value) in object {
            let here = Path::Key(&path, key);
            let Some(&index) = owners.get(key.as_str()) else {
                if !takes_all {
                    let evidence = self.at(here);
                    let seen = self.seen.structs.entry(id).or_default();
                    let keys = if is_foreign { &mut seen.strangers } else { &mut seen.others };
                    keys.entry(key).or_insert((Vec::new(), evidence)).0.push(value);
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
                // Where a key may be missing, it is read as one that is.
                _ if judge::is_blank(self.graph, value, &field.ty) => {
                    self.blank(value, &field.ty, here, &mut seen.values);
                    if field.required {
                        seen.blank.get_or_insert_with(|| self.at(here));
                    }
                }
                _ => match Kind::of(value).filter(|_| self.is_instead(value, &field.ty)) {
                    Some(kind) => {
                        seen.values.instead.entry(kind).or_insert_with(|| self.at(here));
                    }
                    None => self.value(value, &field.ty, here, &mut seen.values),
                },
            }
            self.put(id, index, seen);
        }
        if is_foreign {
            return false;
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
        true
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
        self.blank = self.blank.take().or(other.blank);
        self.values.kinds.extend(other.values.kinds);
        self.values.misfit = self.values.misfit.take().or(other.values.misfit);
        self.values.misshapen = self.values.misshapen.take().or(other.values.misshapen);
        for (kind, evidence) in other.values.instead {
            self.values.instead.entry(kind).or_insert(evidence);
        }
        self.values.null = self.values.null.take().or(other.values.null);
        self.values.blank = self.values.blank.take().or(other.values.blank);
        self.values.spelled = self.values.spelled.take().or(other.values.spelled);
    }
}

/// Whether values of a type have no parts that are looked at by themselves.
fn is_leaf(graph: &TypeGraph, ty: &Type) -> bool {
    match ty {
        Type::List(_) | Type::Stream(_) | Type::Map(_) | Type::Nullable(_) => false,
        Type::Reference(id) => matches!(graph.get(*id).schema, Schema::Enum(_)),
        _ => true,
    }
}

fn is_struct(graph: &TypeGraph, ty: &Type) -> bool {
    matches!(ty, Type::Reference(id) if matches!(graph.get(*id).schema, Schema::Struct(_)))
}

/// The fields that have a key.
pub(super) fn properties(strukt: &Struct) -> impl Iterator<Item = (usize, &Field)> {
    let is_property = |field: &Field| !matches!(field.role, Role::AdditionalProperties | Role::RawResponse);
    strukt.fields.iter().enumerate().filter(move |(_, field)| is_property(field))
}

/// Which field each key of an object belongs to, as the written crate reads it: the exact key, else
/// the one key that is alike.
fn owners<'o>(
    graph: &TypeGraph,
    object: &'o Map<String, Value>,
    strukt: &Struct,
) -> BTreeMap<&'o str, usize> {
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
    let has_exact = !owners.is_empty();
    for (index, wanted) in &free {
        let is_alone = free.iter().filter(|(_, other)| is_alike(other, wanted)).count() == 1;
        let is_it = |(key, value): &(&String, &Value)| {
            let is_other = || judge::is_other(graph, &strukt.fields[*index], key, value);
            is_alike(key, wanted) && !(has_exact && is_other())
        };
        let others = object.iter().filter(|(key, _)| !owners.contains_key(key.as_str()));
        let mut alike = others.filter(is_it);
        if let (true, Some((key, _)), None) = (is_alone, alike.next(), alike.next()) {
            owners.insert(key.as_str(), *index);
        }
    }
    owners
}
