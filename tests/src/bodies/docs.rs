//! What the pages say of a body, with the keys that JSON has.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use generator::dialect::Role;
use generator::graph::{Enum, Field, Schema, Struct, Type, TypeDef, TypeGraph};
use serde_json::{Map, Value};

use crate::json::{child, fold, item, leaves};

/// The types of a docs folder, with the true keys where the folder has them.
pub(super) struct Docs {
    graph: TypeGraph,
    /// Keys by page and documented name.
    keys: BTreeMap<(String, String), String>,
}

/// Which leaves of a value lie under documented keys.
#[derive(Clone, Copy)]
enum Judge<'a> {
    /// Whatever their values are; of a union the member that is right, and of several that are as good the
    /// one that these leaves came back from.
    Keys(&'a BTreeSet<String>),
    /// If their values fit the documented types, too; of a union all members.
    Values,
}

impl Docs {
    /// Reads the pages, and the answers to what they do not say: `wire.tsv`, which the generator does
    /// not read.
    ///
    /// # Errors
    ///
    /// When the folder cannot be read, or `wire.tsv` has another form.
    pub(super) fn read(folder: &Path) -> Result<Self, String> {
        let graph = crate::stages::graph(folder)?;
        let answers = folder.join("wire.tsv");
        let mut keys = BTreeMap::new();
        if answers.is_file() {
            let text = std::fs::read_to_string(&answers).map_err(|error| error.to_string())?;
            for line in text.lines().skip(1) {
                let [_, _, name, key, page] = line.split('\t').collect::<Vec<_>>()[..] else {
                    return Err(format!("wire.tsv has a line of another form: {line}"));
                };
                keys.insert((page.to_owned(), name.to_owned()), key.to_owned());
            }
        }
        Ok(Self { graph, keys })
    }

    /// The same without the answers: what the pages themselves show.
    pub(super) fn without_answers(&self) -> Self {
        Self { graph: self.graph.clone(), keys: BTreeMap::new() }
    }

    /// The type that a page documents.
    pub(super) fn of_page(&self, page: &str) -> Option<Type> {
        let mut types = self.graph.iter();
        types.find(|(_, def)| def.page == page && !def.inline).map(|(id, _)| Type::Reference(id))
    }

    /// The paths of the leaves that lie under documented keys, whatever their values are; `kept` are those
    /// that came back.
    pub(super) fn documented(&self, value: &Value, ty: &Type, kept: &BTreeSet<String>) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        self.collect(value, ty, Judge::Keys(kept), "$", &mut found);
        found
    }

    /// The same of a part of a body, for those leaves whose values fit.
    pub(super) fn fitting(&self, value: &Value, ty: &Type, path: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        self.collect(value, ty, Judge::Values, path, &mut found);
        found
    }

    fn collect(&self, value: &Value, ty: &Type, judge: Judge<'_>, path: &str, into: &mut BTreeSet<String>) {
        match (ty, value) {
            (_, Value::Null) => {}
            (Type::Nullable(inner), _) => self.collect(value, inner, judge, path, into),
            (Type::List(inner), Value::Array(items)) => {
                for (index, value) in items.iter().enumerate() {
                    self.collect(value, inner, judge, &item(path, index), into);
                }
            }
            (Type::Map(inner), Value::Object(entries)) => {
                for (key, value) in entries {
                    self.collect(value, inner, judge, &child(path, key), into);
                }
            }
            (Type::Reference(id), _) => {
                let def = self.graph.get(*id);
                match (&def.schema, value) {
                    (Schema::Struct(strukt), Value::Object(entries)) => {
                        self.collect_object(def, strukt, entries, judge, path, into);
                    }
                    (Schema::Union(members), _) => match judge {
                        Judge::Keys(kept) => {
                            let right = self.right_member(value, ty, path, kept);
                            right.iter().for_each(|ty| self.collect(value, ty, judge, path, into));
                        }
                        Judge::Values => {
                            let types = members.iter().map(|member| &member.ty);
                            types.for_each(|ty| self.collect(value, ty, judge, path, into));
                        }
                    },
                    (Schema::Enum(listed), _)
                        if matches!(judge, Judge::Values) && !is_listed(listed, value) => {}
                    (Schema::Struct(_), _) if matches!(judge, Judge::Values) => {}
                    _ => add(value, path, into),
                }
            }
            _ if matches!(judge, Judge::Values) && !fits(ty, value) => {}
            _ => add(value, path, into),
        }
    }

    fn collect_object(
        &self,
        def: &TypeDef,
        strukt: &Struct,
        entries: &Map<String, Value>,
        judge: Judge<'_>,
        path: &str,
        into: &mut BTreeSet<String>,
    ) {
        let fields = self.fields(def, strukt);
        let rest = strukt.fields.iter().find(|field| field.role == Role::AdditionalProperties);
        for (key, value) in entries {
            let path = child(path, key);
            match (find(&fields, key), rest) {
                (Some(field), _) => self.collect(value, &field.ty, judge, &path, into),
                (None, Some(Field { ty: Type::Map(inner), .. })) => {
                    self.collect(value, inner, judge, &path, into);
                }
                (None, Some(_)) => add(value, &path, into),
                (None, None) => {}
            }
        }
    }

    /// The fields by their keys in JSON.
    fn fields<'a>(&'a self, def: &TypeDef, strukt: &'a Struct) -> Vec<(&'a str, &'a Field)> {
        let properties = strukt.fields.iter().filter(|field| field.role == Role::Property);
        let key = |field: &'a Field| {
            let known = self.keys.get(&(def.page.clone(), field.name.clone()));
            (known.unwrap_or(&field.key.name).as_str(), field)
        };
        properties.map(key).collect()
    }

    /// The parts of a value with their types, unions left to the caller: what is inside a struct, a list
    /// or a map.
    pub(super) fn parts<'a>(
        &'a self,
        value: &'a Value,
        ty: &'a Type,
    ) -> Vec<(Step<'a>, &'a Value, &'a Type)> {
        match (ty, value) {
            (Type::Nullable(inner), _) => self.parts(value, inner),
            (Type::List(inner), Value::Array(items)) => {
                let step = |(index, value)| (Step::Index(index), value, &**inner);
                items.iter().enumerate().map(step).collect()
            }
            (Type::Map(inner), Value::Object(entries)) => {
                entries.iter().map(|(key, value)| (Step::Key(key.as_str()), value, &**inner)).collect()
            }
            (Type::Reference(id), Value::Object(entries)) => {
                let def = self.graph.get(*id);
                let Schema::Struct(strukt) = &def.schema else { return Vec::new() };
                let fields = self.fields(def, strukt);
                let part = |(key, value): (&'a String, &'a Value)| {
                    Some((Step::Key(key.as_str()), value, &find(&fields, key)?.ty))
                };
                entries.iter().filter_map(part).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The members of a union, those of unions among them included; none for another type.
    pub(super) fn members<'a>(&'a self, ty: &'a Type) -> Vec<&'a Type> {
        match ty {
            Type::Nullable(inner) => self.members(inner),
            Type::Reference(id) => {
                let Schema::Union(members) = &self.graph.get(*id).schema else { return Vec::new() };
                let flat = members.iter().flat_map(|member| match self.members(&member.ty) {
                    inner if inner.is_empty() => vec![&member.ty],
                    inner => inner,
                });
                flat.collect()
            }
            _ => Vec::new(),
        }
    }

    /// The member of a union that says most of a value; of several that say as much, the one with most of
    /// the leaves that came back, and the first of those.
    pub(super) fn right_member<'a>(
        &'a self,
        value: &Value,
        ty: &'a Type,
        path: &str,
        kept: &BTreeSet<String>,
    ) -> Option<&'a Type> {
        let members = self.members(ty);
        let possible = match value {
            Value::Object(entries) => self.possible(entries, &members),
            _ => Vec::new(),
        };
        // Where all are ruled out, the value is kept whole.
        let candidates = if possible.is_empty() { members } else { possible };
        let rank = |member: &&Type| {
            let fitting = self.fitting(value, member, path);
            (fitting.len(), fitting.intersection(kept).count())
        };
        // Of equal ones the last is the greatest.
        candidates.into_iter().rev().max_by_key(rank)
    }

    /// The members that an object's values do not rule out: a field with one documented value has
    /// another, or one with several has one that another member lists.
    pub(super) fn possible<'a>(&self, entries: &Map<String, Value>, members: &[&'a Type]) -> Vec<&'a Type> {
        let is_ruled_out = |ty: &Type| {
            let listed = self.listed(entries, ty).into_iter();
            listed.filter(|(_, values, value)| !is_listed(values, value)).any(|(key, values, _)| {
                let lists = |member: &&Type| {
                    let listed = self.listed(entries, member).into_iter();
                    listed
                        .filter(|(other, ..)| *other == key)
                        .any(|(_, values, value)| is_listed(values, value))
                };
                values.values.len() == 1 || members.iter().any(lists)
            })
        };
        members.iter().filter(|member| !is_ruled_out(member)).copied().collect()
    }

    /// The values of an object whose fields list what they may be.
    fn listed<'a>(
        &'a self,
        entries: &'a Map<String, Value>,
        ty: &Type,
    ) -> Vec<(&'a str, &'a Enum, &'a Value)> {
        let Some((def, strukt)) = self.strukt(ty) else { return Vec::new() };
        let listed = |(key, field): (&'a str, &'a Field)| {
            let Type::Reference(id) = &field.ty else { return None };
            let Schema::Enum(listed) = &self.graph.get(*id).schema else { return None };
            Some((key, listed, value(entries, key)?))
        };
        self.fields(def, strukt).into_iter().filter_map(listed).collect()
    }

    /// How many keys that a struct requires an object lacks.
    pub(super) fn missing(&self, entries: &Map<String, Value>, ty: &Type) -> usize {
        let Some((def, strukt)) = self.strukt(ty) else { return 0 };
        let required = self.fields(def, strukt).into_iter().filter(|(_, field)| field.required);
        required.filter(|(key, _)| value(entries, key).is_none()).count()
    }

    fn strukt(&self, ty: &Type) -> Option<(&TypeDef, &Struct)> {
        match ty {
            Type::Nullable(inner) => self.strukt(inner),
            Type::Reference(id) => {
                let def = self.graph.get(*id);
                match &def.schema {
                    Schema::Struct(strukt) => Some((def, strukt)),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// How messages call a type.
    pub(super) fn name(&self, ty: &Type) -> String {
        match ty {
            Type::Reference(id) => self.graph.get(*id).path(),
            other => format!("{other:?}"),
        }
    }
}

/// A step into a value.
#[derive(Debug, Clone, Copy)]
pub(super) enum Step<'a> {
    /// Under a key.
    Key(&'a str),
    /// At a place in a list.
    Index(usize),
}

/// All leaves of a value.
fn add(value: &Value, path: &str, into: &mut BTreeSet<String>) {
    let mut found = Vec::new();
    leaves(value, path, &mut found);
    into.extend(found.into_iter().map(|(path, _)| path));
}

/// The field of a key: the exact one, else one that is alike if no other is.
fn find<'a>(fields: &[(&str, &'a Field)], key: &str) -> Option<&'a Field> {
    let exact = fields.iter().find(|(name, _)| *name == key);
    let alike = || {
        let mut alike = fields.iter().filter(|(name, _)| fold(name) == fold(key));
        alike.next().filter(|_| alike.next().is_none())
    };
    exact.or_else(alike).map(|(_, field)| *field)
}

/// What an object has under a key, or one that is alike.
pub(super) fn value<'a>(entries: &'a Map<String, Value>, key: &str) -> Option<&'a Value> {
    let alike = || entries.iter().find(|(name, _)| fold(name) == fold(key)).map(|(_, value)| value);
    entries.get(key).or_else(alike)
}

fn is_listed(listed: &Enum, value: &Value) -> bool {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    listed.values.iter().any(|it| it.value == text)
}

/// Whether a scalar is of a documented scalar type.
fn fits(ty: &Type, value: &Value) -> bool {
    match ty {
        Type::String | Type::DateTime | Type::Date | Type::Bytes => value.is_string(),
        Type::Boolean => value.is_boolean(),
        Type::Integer | Type::BigInteger => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        Type::Float | Type::Decimal => value.is_number(),
        Type::Any => true,
        _ => false,
    }
}
