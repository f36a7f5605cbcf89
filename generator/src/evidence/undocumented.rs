//! Fields for the keys that payloads show and no page has.

use std::collections::BTreeSet;

use serde_json::Value;

use super::observations::{StructSeen, observe};
use super::payloads::Payload;
use crate::dialect::Role;
use crate::graph::{Evidence, Field, Key, KeyOrigin, Schema, Type, TypeGraph, TypeId};

/// Gives a struct a field for each key that its objects have and its page does not. The keys of what is
/// documented are settled already.
pub(super) fn add_seen(graph: &mut TypeGraph, payloads: &[Payload]) {
    let seen = observe(graph, payloads);
    for (&id, strukt) in &seen.structs {
        if takes_fields(graph, id, strukt) {
            for (key, (values, evidence)) in &strukt.others {
                let (ty, nullable) = infer(graph, values);
                let key = Key { name: (*key).to_owned(), origin: KeyOrigin::Payload };
                if let Some(field) = add(graph, id, key, ty, evidence.clone()) {
                    field.nullable = nullable;
                }
            }
        }
    }
}

/// Whether an object is the struct at all, and its keys are names: where unknown ones are kept in a map,
/// they may be anything, and objects of which no key is documented are of another type.
fn takes_fields(graph: &TypeGraph, id: TypeId, seen: &StructSeen<'_>) -> bool {
    let Schema::Struct(strukt) = &graph.get(id).schema else { return false };
    let is_known = seen.fields.values().any(|field| !field.keys.is_empty());
    is_known && !strukt.envelope && !strukt.keeps_unknown
}

/// Adds a field that the docs do not have: it may be missing, and stands where its page begins.
pub(super) fn add(
    graph: &mut TypeGraph,
    id: TypeId,
    key: Key,
    ty: Type,
    evidence: Evidence,
) -> Option<&mut Field> {
    let def = graph.get_mut(id);
    let span = def.span;
    let Schema::Struct(strukt) = &mut def.schema else { return None };
    strukt.fields.push(Field {
        name: key.name.clone(),
        plain_name: key.name.clone(),
        span,
        line: 1,
        key,
        role: Role::Property,
        ty,
        required: false,
        nullable: false,
        recursive: false,
        deprecated: None,
        description: String::new(),
        examples: Vec::new(),
        samples: Vec::new(),
        rename: None,
        observed: Some(evidence),
        amendments: Vec::new(),
    });
    strukt.fields.last_mut()
}

/// The narrowest type that all values are of, and whether some are null.
fn infer(graph: &TypeGraph, values: &[&Value]) -> (Type, bool) {
    let (nulls, values): (Vec<&Value>, Vec<&Value>) = values.iter().partition(|value| value.is_null());
    let ty = narrowest(graph, &values);
    let nullable = !nulls.is_empty() && ty != Type::Any;
    (ty, nullable)
}

fn narrowest(graph: &TypeGraph, values: &[&Value]) -> Type {
    let all = |test: fn(&Value) -> bool| !values.is_empty() && values.iter().all(|value| test(value));
    let inside = |values: Vec<&Value>| match infer(graph, &values) {
        (ty, true) => Box::new(Type::Nullable(Box::new(ty))),
        (ty, false) => Box::new(ty),
    };
    if all(Value::is_boolean) {
        Type::Boolean
    } else if all(Value::is_string) {
        Type::String
    } else if all(Value::is_i64) && !graph.one_number_type {
        Type::Integer
    } else if all(|value| value.as_f64().is_some_and(|number| number.abs() <= EXACT)) {
        Type::Float
    } else if all(Value::is_array) {
        Type::List(inside(values.iter().filter_map(|value| value.as_array()).flatten().collect()))
    } else if is_map(values) {
        Type::Map(inside(
            values.iter().filter_map(|value| value.as_object()).flat_map(|it| it.values()).collect(),
        ))
    } else {
        Type::Any
    }
}

/// Up to here, fractions are exact for whole numbers.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Whether objects are maps of scalars: no two have the same keys, and what they hold is of one kind. An
/// object that is seen once, or always with the same keys, may be a type of its own.
fn is_map(values: &[&Value]) -> bool {
    let objects: Vec<_> = values.iter().filter_map(|value| value.as_object()).collect();
    let distinct: BTreeSet<Vec<&String>> = objects.iter().map(|object| object.keys().collect()).collect();
    let kinds: BTreeSet<u8> = objects
        .iter()
        .flat_map(|object| object.values())
        .map(|value| match value {
            Value::Bool(_) => 0,
            Value::Number(_) => 1,
            Value::String(_) => 2,
            Value::Null | Value::Array(_) | Value::Object(_) => 3,
        })
        .collect();
    let is_scalar = kinds.len() == 1 && !kinds.contains(&3);
    objects.len() > 1 && objects.len() == values.len() && distinct.len() == objects.len() && is_scalar
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_narrowest_type_of_all_values() {
        let any = || Type::Any;
        let boxed = |ty: Type| Box::new(ty);
        let cases = [
            (json!(["a", "b"]), Type::String, false),
            (json!(["a", null]), Type::String, true),
            (json!([1, 2]), Type::Integer, false),
            (json!([1, 2.5]), Type::Float, false),
            (json!([true]), Type::Boolean, false),
            (json!(["a", 1]), any(), false),
            (json!([null]), any(), false),
            (json!([u64::MAX]), any(), false),
            (json!([["a"], []]), Type::List(boxed(Type::String)), false),
            (json!([[1, null], null]), Type::List(boxed(Type::Nullable(boxed(Type::Integer)))), true),
            (json!([[]]), Type::List(boxed(any())), false),
            (json!([{ "a": 1 }]), any(), false),
            (json!([{ "a": 1 }, { "a": 2 }]), any(), false),
            (json!([{ "a": 1 }, { "b": 2 }]), Type::Map(boxed(Type::Integer)), false),
            (json!([{ "a": 1 }, { "b": "c" }]), any(), false),
        ];
        for (values, ty, nullable) in cases {
            let list: Vec<&Value> = values.as_array().expect("a list").iter().collect();
            assert_eq!(infer(&TypeGraph::default(), &list), (ty, nullable), "{values}");
        }
        let docs = TypeGraph { one_number_type: true, ..TypeGraph::default() };
        assert_eq!(infer(&docs, &[&json!(1)]), (Type::Float, false));
    }
}
