//! The Example cells as JSON, held against the types of their fields.
//!
//! A cell shows text as it is and everything else as JSON. What does not keep to its own type is a
//! note: the docs contradict themselves there, and the written crate's test of examples says so too.

use serde_json::Value;

use super::fit::{fit, is_digits, member_type};
use super::observations::properties;
use super::path::Path;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::dialect::Role;
use crate::graph::{Enum, EnumRepr, Sample, Schema, Struct, Type, TypeGraph};
use crate::judge::is_alike;

/// Gives every field its examples as samples.
pub(super) fn sample(graph: &mut TypeGraph, diagnostics: &mut Diagnostics) {
    let mut samples = Vec::new();
    for (id, def) in graph.iter() {
        let Schema::Struct(strukt) = &def.schema else { continue };
        if strukt.envelope {
            continue;
        }
        for (index, field) in properties(strukt) {
            // A key that may be missing may as well be null: both read as nothing.
            let takes_null = field.nullable || !field.required;
            for example in field.examples.iter().map(|text| text.trim()).filter(|text| !text.is_empty()) {
                let sample = Examiner { graph }.sample(example, &field.ty, takes_null);
                if let Some(conflict) = &sample.conflict {
                    let message = format!(
                        "the example of `{}` of `{}` is not of its type: {conflict}",
                        field.name, def.name
                    );
                    diagnostics.push(Diagnostic::new(Code::ExampleConflict, field.span, message));
                }
                samples.push((id, index, sample));
            }
        }
    }
    for (id, index, sample) in samples {
        if let Schema::Struct(strukt) = &mut graph.get_mut(id).schema {
            strukt.fields[index].samples.push(sample);
        }
    }
}

struct Examiner<'a> {
    graph: &'a TypeGraph,
}

/// What is wrong with a value and where, if anything.
type Verdict = Result<(), String>;

impl Examiner<'_> {
    fn sample(&self, example: &str, ty: &Type, takes_null: bool) -> Sample {
        let parsed = match example {
            // The second is how the tools that write docs print it, whatever the docs' language.
            "null" | "<nil>" if takes_null => Some(Value::Null),
            _ if self.is_text(ty) => None,
            _ => serde_json::from_str(example).ok(),
        };
        // A number keeps its digits, more of which may stand there than a float has.
        let json = match &parsed {
            Some(Value::Number(_)) => example.to_owned(),
            Some(value) => value.to_string(),
            None => Value::from(example).to_string(),
        };
        let value = parsed.unwrap_or_else(|| Value::from(example));
        let verdict = match &value {
            Value::Null if takes_null => Ok(()),
            Value::Number(_) if *ty == Type::BigInteger && is_digits(example) => Ok(()),
            _ => self.value(&value, ty, Path::Root),
        };
        Sample { json, conflict: verdict.err() }
    }

    /// Whether values of the type are text, so that an example has no quotes around it.
    fn is_text(&self, ty: &Type) -> bool {
        match ty {
            Type::String | Type::Date | Type::DateTime | Type::Bytes => true,
            Type::Nullable(inner) => self.is_text(inner),
            Type::Reference(id) => match &self.graph.get(*id).schema {
                Schema::Enum(enumeration) => enumeration.repr == EnumRepr::String,
                _ => false,
            },
            _ => false,
        }
    }

    fn value(&self, value: &Value, ty: &Type, path: Path<'_>) -> Verdict {
        match (ty, value) {
            (Type::Any, _) | (Type::Nullable(_), Value::Null) => Ok(()),
            (Type::Nullable(inner), _) => self.value(value, inner, path),
            (Type::List(item), Value::Array(items)) => {
                let mut items = items.iter().enumerate();
                items.try_for_each(|(index, value)| self.value(value, item, Path::Index(&path, index)))
            }
            (Type::Map(item), Value::Object(entries)) => {
                let mut entries = entries.iter();
                entries.try_for_each(|(key, value)| self.value(value, item, Path::Key(&path, key)))
            }
            (Type::Reference(id), _) => match (&self.graph.get(*id).schema, value) {
                (Schema::Opaque, _) => Ok(()),
                (Schema::Struct(strukt), Value::Object(object)) => self.object(object, strukt, path),
                (Schema::Union(members), _) => match member_type(self.graph, value, members) {
                    Some(member) => self.value(value, member, path),
                    None => self.other(value, ty, path),
                },
                (Schema::Enum(Enum { repr: EnumRepr::Integer, .. }), Value::String(_)) => {
                    Err(format!("expected a number at `{path}`, found a string"))
                }
                (Schema::Enum(enumeration), Value::String(text)) => {
                    match enumeration.values.iter().any(|listed| listed.value == *text) {
                        true => Ok(()),
                        false => Err(format!("{text:?} at `{path}` is not listed")),
                    }
                }
                (Schema::Enum(_), Value::Number(_) | Value::Bool(_)) => {
                    match fit(self.graph, value, ty).is_some_and(|fit| fit.is_telling()) {
                        true => Ok(()),
                        false => Err(format!("{value} at `{path}` is not listed")),
                    }
                }
                _ => self.other(value, ty, path),
            },
            _ if fit(self.graph, value, ty).is_some() => Ok(()),
            _ => self.other(value, ty, path),
        }
    }

    fn object(&self, object: &serde_json::Map<String, Value>, strukt: &Struct, path: Path<'_>) -> Verdict {
        let takes_all = strukt.fields.iter().find(|field| field.role == Role::AdditionalProperties);
        for (key, value) in object {
            let here = Path::Key(&path, key);
            let field = properties(strukt).find(|(_, field)| field.key.name == *key);
            match (field, takes_all.map(|field| &field.ty)) {
                (Some((_, field)), _) if value.is_null() && (field.nullable || !field.required) => {}
                (Some((_, field)), _) => self.value(value, &field.ty, here)?,
                (None, Some(Type::Map(ty))) => self.value(value, ty, here)?,
                (None, _) if strukt.keeps_unknown => {}
                (None, _) => return Err(format!("no field has the key of `{here}`")),
            }
        }
        for (_, field) in properties(strukt).filter(|(_, field)| field.required) {
            let is_there = |key: &String| is_alike(key, &field.key.name);
            if !object.keys().any(is_there) {
                return Err(format!("`{}` is missing at `{path}`", field.key.name));
            }
        }
        Ok(())
    }

    fn other(&self, value: &Value, ty: &Type, path: Path<'_>) -> Verdict {
        let found = match value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        Err(format!("expected `{}` at `{path}`, found {found}", self.graph.notation(ty)))
    }
}
