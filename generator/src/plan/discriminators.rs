//! Which keys tell the members of a union apart.
//!
//! A key does when at least two members of one union document it as required with a single value
//! each, and no two with the same value: `"type": "movie"` against `"type": "show"`.

use std::collections::{BTreeMap, BTreeSet};

use crate::graph::{EnumRepr, Field, Schema, Type, TypeDef, TypeGraph, TypeId};

/// A key and the value by which a type is known.
type Mark = (String, String);

/// The marks of every type that is a member of some union.
pub(super) fn discriminators(graph: &TypeGraph) -> BTreeMap<TypeId, BTreeSet<Mark>> {
    let mut found: BTreeMap<TypeId, BTreeSet<Mark>> = BTreeMap::new();
    for def in &graph.types {
        let Schema::Union(members) = &def.schema else { continue };
        let mut by_key: BTreeMap<&str, Vec<(TypeId, &str)>> = BTreeMap::new();
        for id in members.iter().filter_map(|member| member.ty.direct()) {
            for (key, value) in marks(graph, graph.get(id)) {
                by_key.entry(key).or_default().push((id, value));
            }
        }
        for (key, owners) in by_key {
            let values: BTreeSet<&str> = owners.iter().map(|(_, value)| *value).collect();
            if owners.len() > 1 && values.len() == owners.len() {
                for (id, value) in owners {
                    found.entry(id).or_default().insert((key.to_owned(), value.to_owned()));
                }
            }
        }
    }
    found
}

/// The required fields of a type that have a single documented value.
fn marks<'g>(graph: &'g TypeGraph, def: &'g TypeDef) -> Vec<(&'g str, &'g str)> {
    let Schema::Struct(strukt) = &def.schema else { return Vec::new() };
    let mark = |field: &'g Field| {
        let Type::Reference(id) = field.ty else { return None };
        let Schema::Enum(enumeration) = &graph.get(id).schema else { return None };
        let [value] = enumeration.values.as_slice() else { return None };
        let marks = field.required && enumeration.repr == EnumRepr::String;
        marks.then_some((field.key.name.as_str(), value.value.as_str()))
    };
    strukt.fields.iter().filter_map(mark).collect()
}
