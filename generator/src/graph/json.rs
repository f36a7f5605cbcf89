//! The saved form of the graph: JSON with the types in the order of their pages and every object's
//! keys in the order in which the guide documents them.

use serde_json::{Map, Value, json};

use super::{Amendment, Enum, EnumRepr, Field, Member, Schema, Struct, Type, TypeDef, TypeGraph};
use crate::dialect::Role;

/// The version of the saved form. A change that breaks a reader raises it.
pub(super) const VERSION: u32 = 2;

impl TypeGraph {
    /// The graph as JSON text, with the names of the docs' dialect and family if they are known. The family
    /// of graphs without one is Speakeasy's.
    pub fn to_json(&self, dialect: Option<&str>, family: Option<&str>) -> String {
        let wanted = self.iter().filter(|(id, _)| self.is_wanted(*id));
        let types: Vec<Value> = wanted.map(|(_, def)| self.definition(def)).collect();
        let operations: Vec<Value> = self.operations.iter().map(|it| self.operation(it)).collect();
        let mut graph = Map::new();
        graph.insert("version".to_owned(), json!(VERSION));
        graph.insert("dialect".to_owned(), json!(dialect));
        if let Some(family) = family {
            graph.insert("family".to_owned(), json!(family));
        }
        graph.insert("one_number_type".to_owned(), json!(self.one_number_type));
        graph.insert("plain_strict".to_owned(), json!(self.plain_strict));
        graph.insert("apart".to_owned(), json!(self.apart));
        graph.insert("types".to_owned(), json!(types));
        graph.insert("operations".to_owned(), json!(operations));
        format!("{:#}\n", Value::Object(graph))
    }

    /// One definition as JSON.
    pub(crate) fn definition(&self, def: &TypeDef) -> Value {
        let mut object = Map::new();
        let mut put = |key: &str, value: Value| object.insert(key.to_owned(), value);
        put("path", json!(def.path()));
        put("name", json!(def.name));
        put("page", json!(def.page));
        put("inline", json!(def.inline));
        put("description", json!(def.description));
        put("deprecated", json!(def.deprecated));
        match &def.schema {
            Schema::Struct(strukt) => self.strukt(strukt, &mut put),
            Schema::Enum(enumeration) => values(enumeration, &mut put),
            Schema::Union(members) => {
                put("kind", json!("union"));
                put("members", members.iter().map(|member| self.member(member)).collect());
            }
            Schema::Opaque => {
                put("kind", json!("opaque"));
            }
        }
        Value::Object(object)
    }

    fn strukt(&self, strukt: &Struct, put: &mut impl FnMut(&str, Value) -> Option<Value>) {
        put("kind", json!("struct"));
        put("envelope", json!(strukt.envelope));
        put("extra", json!(strukt.keeps_unknown));
        put("fields", strukt.fields.iter().map(|field| self.field(field)).collect());
    }

    fn field(&self, field: &Field) -> Value {
        json!({
            "name": field.name,
            "plain_name": field.plain_name,
            "line": field.line,
            "key": { "name": field.key.name, "origin": field.key.origin.as_str() },
            "role": role(field.role),
            "type": self.ty(&field.ty),
            "required": field.required,
            "nullable": field.nullable,
            "recursive": field.recursive,
            "deprecated": field.deprecated,
            "description": field.description,
            "example": field.examples.first(),
            "examples": field.examples,
            "rename": field.rename,
            "observed": field.observed.as_ref().map(ToString::to_string),
            "amendments": field.amendments.iter().map(amendment).collect::<Vec<_>>(),
        })
    }

    fn member(&self, member: &Member) -> Value {
        json!({ "type": self.ty(&member.ty), "recursive": member.recursive })
    }

    pub(super) fn ty(&self, ty: &Type) -> Value {
        match ty {
            Type::List(item) => json!({ "list": self.ty(item) }),
            Type::Map(value) => json!({ "map": self.ty(value) }),
            Type::Stream(item) => json!({ "stream": self.ty(item) }),
            Type::Nullable(value) => json!({ "nullable": self.ty(value) }),
            Type::Reference(id) => json!({ "reference": self.get(*id).path() }),
            scalar => json!(scalar.word()),
        }
    }
}

fn values(enumeration: &Enum, put: &mut impl FnMut(&str, Value) -> Option<Value>) {
    let value = |v: &super::EnumValue| json!({ "name": v.name, "value": v.value, "observed": v.observed.as_ref().map(ToString::to_string) });
    put("kind", json!("enum"));
    put("of", json!(repr(enumeration.repr)));
    put("values", enumeration.values.iter().map(value).collect());
}

fn amendment(amendment: &Amendment) -> Value {
    let Amendment { change, evidence } = amendment;
    json!({ "change": change.as_str(), "text": change.to_string(), "evidence": evidence.to_string() })
}

const REPRS: [(EnumRepr, &str); 4] = [
    (EnumRepr::String, "string"),
    (EnumRepr::Integer, "integer"),
    (EnumRepr::Number, "number"),
    (EnumRepr::Boolean, "boolean"),
];

fn repr(repr: EnumRepr) -> &'static str {
    REPRS.iter().find(|(it, _)| *it == repr).map_or("string", |(_, word)| word)
}

/// The JSON type of an enum's values by its word.
pub(super) fn repr_of(word: &str) -> EnumRepr {
    REPRS.iter().find(|(_, it)| *it == word).map_or(EnumRepr::String, |(repr, _)| *repr)
}

const ROLES: [(Role, &str); 5] = [
    (Role::Property, "property"),
    (Role::AdditionalProperties, "additional-properties"),
    (Role::ContentType, "content-type"),
    (Role::StatusCode, "status-code"),
    (Role::RawResponse, "raw-response"),
];

fn role(role: Role) -> &'static str {
    ROLES.iter().find(|(it, _)| *it == role).map_or("property", |(_, word)| word)
}

/// What a field is for by its word.
pub(super) fn role_of(word: &str) -> Role {
    ROLES.iter().find(|(_, it)| *it == word).map_or(Role::Property, |(role, _)| *role)
}
