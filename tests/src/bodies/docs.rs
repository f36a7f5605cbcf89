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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Judge {
    /// Whatever their values are.
    Keys,
    /// If their values fit the documented types, too.
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

    /// The type that a page documents.
    pub(super) fn of_page(&self, page: &str) -> Option<Type> {
        let mut types = self.graph.iter();
        types.find(|(_, def)| def.page == page && !def.inline).map(|(id, _)| Type::Reference(id))
    }

    /// The paths of the leaves that lie under documented keys, whatever their values are.
    pub(super) fn documented(&self, value: &Value, ty: &Type) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        self.collect(value, ty, Judge::Keys, "$", &mut found);
        found
    }

    /// The same of a part of a body, for those leaves whose values fit.
    pub(super) fn fitting(&self, value: &Value, ty: &Type, path: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        self.collect(value, ty, Judge::Values, path, &mut found);
        found
    }

    fn collect(&self, value: &Value, ty: &Type, judge: Judge, path: &str, into: &mut BTreeSet<String>) {
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
                    (Schema::Union(members), _) => {
                        members.iter().for_each(|member| self.collect(value, &member.ty, judge, path, into));
                    }
                    (Schema::Enum(listed), _) if judge == Judge::Values && !is_listed(listed, value) => {}
                    (Schema::Struct(_), _) if judge == Judge::Values => {}
                    _ => add(value, path, into),
                }
            }
            _ if judge == Judge::Values && !fits(ty, value) => {}
            _ => add(value, path, into),
        }
    }

    fn collect_object(
        &self,
        def: &TypeDef,
        strukt: &Struct,
        entries: &Map<String, Value>,
        judge: Judge,
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

    /// Whether an object has every key that a struct requires, and none of its literals contradicts.
    pub(super) fn satisfies(&self, entries: &Map<String, Value>, ty: &Type) -> bool {
        let Some((def, strukt)) = self.strukt(ty) else { return false };
        self.fields(def, strukt).into_iter().all(|(key, field)| match value(entries, key) {
            Some(value) => !self.contradicts(value, field),
            None => !field.required,
        })
    }

    /// Whether an object has a value that a struct's literals rule out.
    pub(super) fn is_ruled_out(&self, entries: &Map<String, Value>, ty: &Type) -> bool {
        let Some((def, strukt)) = self.strukt(ty) else { return true };
        let fields = self.fields(def, strukt).into_iter();
        fields
            .filter_map(|(key, field)| Some((value(entries, key)?, field)))
            .any(|(value, field)| self.contradicts(value, field))
    }

    /// A field with one documented value has another.
    fn contradicts(&self, value: &Value, field: &Field) -> bool {
        let Type::Reference(id) = &field.ty else { return false };
        match &self.graph.get(*id).schema {
            Schema::Enum(listed) => listed.values.len() == 1 && !is_listed(listed, value),
            _ => false,
        }
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
