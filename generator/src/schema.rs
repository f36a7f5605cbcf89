//! Takes the [`TypeGraph`], gives it as JSON Schema 2020-12, for tools that know no Rust.
//!
//! What the docs say is what the schema says: an enum lists its values, a key is required or not. Keys that the
//! docs do not have are allowed, as servers send them; formats are notes, as the standard has them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::dialect::Role;
use crate::graph::{Enum, EnumRepr, Field, Schema, Struct, Type, TypeDef, TypeGraph, TypeId};

/// The schema of every type that has a JSON form, below `$defs`: a document of definitions.
pub(crate) fn schema(graph: &TypeGraph) -> String {
    let writer = Writer { names: names(graph) };
    let mut definitions = Map::new();
    for (id, def) in graph.iter() {
        if let Some(name) = writer.names.get(&id) {
            definitions.insert(name.clone(), writer.definition(def));
        }
    }
    let document = json!({ "$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": definitions });
    format!("{document:#}\n")
}

/// The names of the definitions: the paths with dots, of characters that a reference need not escape.
fn names(graph: &TypeGraph) -> BTreeMap<TypeId, String> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    let mut taken = BTreeSet::new();
    let mut names = BTreeMap::new();
    for (id, def) in graph.iter().filter(|(_, def)| !is_envelope(def)) {
        let plain: String = def
            .path()
            .chars()
            .map(|c| if c == '/' { '.' } else { c })
            .map(|c| if is_plain(c) { c } else { '_' })
            .collect();
        let numbered =
            (1..).map(|number| if number == 1 { plain.clone() } else { format!("{plain}-{number}") });
        if let Some(free) = numbered.into_iter().find(|name| !taken.contains(name)) {
            taken.insert(free.clone());
            names.insert(id, free);
        }
    }
    names
}

/// Whether it is an SDK's wrapper of an outcome, which is no JSON.
fn is_envelope(def: &TypeDef) -> bool {
    matches!(&def.schema, Schema::Struct(strukt) if strukt.envelope)
}

struct Writer {
    names: BTreeMap<TypeId, String>,
}

impl Writer {
    fn definition(&self, def: &TypeDef) -> Value {
        let mut schema = Map::new();
        schema.insert("title".to_owned(), json!(def.name));
        describe(&mut schema, &def.description, def.deprecated.as_deref());
        match &def.schema {
            Schema::Struct(strukt) => self.strukt(strukt, &mut schema),
            Schema::Enum(of) => {
                schema.insert("enum".to_owned(), of.values.iter().map(|it| value(&it.value, of)).collect());
            }
            Schema::Union(members) => {
                let members = members.iter().map(|member| Value::Object(self.ty(&member.ty)));
                schema.insert("anyOf".to_owned(), members.collect());
            }
            Schema::Opaque => {}
        }
        Value::Object(schema)
    }

    fn strukt(&self, strukt: &Struct, schema: &mut Map<String, Value>) {
        let rest = |field: &Field| match (field.role, &field.ty) {
            (Role::AdditionalProperties, Type::Map(value)) => Some(self.ty(value)),
            _ => None,
        };
        let keyed = || strukt.fields.iter().filter(|it| it.role != Role::RawResponse && rest(it).is_none());
        let properties: Map<String, Value> =
            keyed().map(|field| (field.key.name.clone(), Value::Object(self.field(field)))).collect();
        let required: BTreeSet<&str> =
            keyed().filter(|field| field.required).map(|field| field.key.name.as_str()).collect();
        schema.insert("type".to_owned(), json!("object"));
        schema.insert("properties".to_owned(), Value::Object(properties));
        if !required.is_empty() {
            schema.insert("required".to_owned(), json!(required));
        }
        if let Some(rest) = strukt.fields.iter().find_map(rest) {
            schema.insert("additionalProperties".to_owned(), Value::Object(rest));
        }
    }

    fn field(&self, field: &Field) -> Map<String, Value> {
        let mut schema = match field.nullable {
            true => nullable(self.ty(&field.ty)),
            false => self.ty(&field.ty),
        };
        describe(&mut schema, &field.description, field.deprecated.as_deref());
        let examples = field.samples.iter().filter(|sample| sample.conflict.is_none());
        let examples: Vec<Value> = examples.filter_map(|it| serde_json::from_str(&it.json).ok()).collect();
        if !examples.is_empty() {
            schema.insert("examples".to_owned(), Value::Array(examples));
        }
        schema
    }

    fn ty(&self, ty: &Type) -> Map<String, Value> {
        let schema = match ty {
            Type::String => json!({ "type": "string" }),
            Type::Boolean => json!({ "type": "boolean" }),
            Type::Literal(literal) => json!({ "const": literal }),
            Type::Integer => json!({ "type": "integer", "format": "int64" }),
            Type::Float => json!({ "type": "number", "format": "double" }),
            // Numbers that JSON's readers round are sent as text by many.
            Type::BigInteger => json!({ "type": ["integer", "string"] }),
            Type::Decimal => json!({ "type": ["number", "string"], "format": "decimal" }),
            Type::DateTime => json!({ "type": "string", "format": "date-time" }),
            Type::Date => json!({ "type": "string", "format": "date" }),
            Type::Bytes => json!({ "type": "string", "contentEncoding": "base64" }),
            Type::Any | Type::HttpResponse | Type::HttpRequest => json!({}),
            Type::List(item) | Type::Stream(item) => json!({ "type": "array", "items": self.ty(item) }),
            Type::Map(value) => json!({ "type": "object", "additionalProperties": self.ty(value) }),
            Type::Nullable(inner) => Value::Object(nullable(self.ty(inner))),
            Type::Reference(id) => match self.names.get(id) {
                Some(name) => json!({ "$ref": format!("#/$defs/{name}") }),
                None => json!({}),
            },
        };
        match schema {
            Value::Object(schema) => schema,
            _ => Map::new(),
        }
    }
}

/// The same or null.
fn nullable(schema: Map<String, Value>) -> Map<String, Value> {
    if schema.is_empty() {
        return schema;
    }
    Map::from_iter([("anyOf".to_owned(), json!([schema, { "type": "null" }]))])
}

fn describe(schema: &mut Map<String, Value>, description: &str, deprecated: Option<&str>) {
    let note = deprecated.filter(|note| !note.is_empty());
    let texts: Vec<&str> = note.into_iter().chain(Some(description)).filter(|it| !it.is_empty()).collect();
    if !texts.is_empty() {
        schema.insert("description".to_owned(), json!(texts.join("\n\n")));
    }
    if deprecated.is_some() {
        schema.insert("deprecated".to_owned(), json!(true));
    }
}

/// A listed value as JSON has it.
fn value(text: &str, of: &Enum) -> Value {
    match of.repr {
        EnumRepr::String => json!(text),
        EnumRepr::Integer | EnumRepr::Number | EnumRepr::Boolean => {
            serde_json::from_str(text).unwrap_or_else(|_| json!(text))
        }
    }
}
