//! Which keys tell the members of a union apart: those whose values at least two members list, in an
//! enum or a literal. One under which no value is listed by two members decides.

use std::collections::{BTreeMap, BTreeSet};

use super::ListedKey;
use crate::graph::{Member, Schema, Type, TypeGraph};

/// The keys, in alphabetical order. The empty one stands for the value itself, where members are enums.
pub(super) fn listed_keys(graph: &TypeGraph, members: &[Member]) -> Vec<ListedKey> {
    let mut lists: BTreeMap<&str, Vec<BTreeSet<String>>> = BTreeMap::new();
    for member in members {
        if let Some(values) = listed(graph, &member.ty) {
            lists.entry("").or_default().push(values);
        }
        let Some(Schema::Struct(strukt)) = member.ty.direct().map(|id| &graph.get(id).schema) else { continue };
        for field in &strukt.fields {
            if let Some(values) = listed(graph, &field.ty) {
                lists.entry(&field.key.name).or_default().push(values);
            }
        }
    }
    let key = |(key, lists): (&str, Vec<BTreeSet<String>>)| {
        let all: BTreeSet<&String> = lists.iter().flatten().collect();
        let decides = all.len() == lists.iter().map(BTreeSet::len).sum::<usize>();
        (lists.len() > 1).then(|| ListedKey { key: key.to_owned(), decides })
    };
    lists.into_iter().filter_map(key).collect()
}

/// The values that a type lists, as JSON writes them.
fn listed(graph: &TypeGraph, ty: &Type) -> Option<BTreeSet<String>> {
    match ty {
        Type::Literal(literal) => Some(BTreeSet::from([literal.to_string()])),
        Type::Nullable(inner) => listed(graph, inner),
        Type::Reference(id) => match &graph.get(*id).schema {
            Schema::Enum(enumeration) => Some(enumeration.values.iter().map(|it| it.value.clone()).collect()),
            _ => None,
        },
        _ => None,
    }
}
