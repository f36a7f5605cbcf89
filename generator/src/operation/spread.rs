//! Bodies that are spread over the rows of an operation's table: SDKs that take each of a body's fields as an
//! argument of its own list them beside the parameters, and the body itself nowhere.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::Draft;
use super::holes::fold;
use crate::dialect::Field;
use crate::graph::{Schema, Struct, TypeGraph, TypeId};
use crate::text::words;

/// Of the pages that an operation may be called with, one of whose fields is a body whose fields are rows: the page, and
/// that field.
pub(super) fn wrapped(
    draft: &Draft<'_>,
    graph: &TypeGraph,
    requests: Vec<TypeId>,
    rows: &[&Field],
) -> Option<(TypeId, String)> {
    if matches!(draft.method.as_str(), "GET" | "HEAD") {
        return None;
    }
    requests.into_iter().find_map(|id| {
        let strukt = graph.as_struct(id)?;
        let names = names(strukt);
        if rows.iter().all(|row| names.contains(&fold(&row.name.value))) {
            return None;
        }
        let is_spread = |field: &&crate::graph::Field| {
            let Some(body) = field.ty.direct().and_then(|id| graph.as_struct(id)) else { return false };
            let (spread, whole) = (self::names(body), fold(&field.name));
            let mut rows = rows.iter().map(|row| fold(&row.name.value));
            rows.all(|row| spread.contains(&row) || row != whole && names.contains(&row))
        };
        let bodies: Vec<_> = strukt.fields.iter().filter(is_spread).collect();
        let [body] = bodies[..] else { return None };
        Some((id, body.name.clone()))
    })
}

/// Of the structs that have the first row the one whose fields the rows are: an operation is called with nothing
/// but that body.
pub(super) fn alone(
    draft: &Draft<'_>,
    graph: &TypeGraph,
    having: &[TypeId],
    rows: &[&Field],
) -> Option<TypeId> {
    let row_names: BTreeSet<String> = rows.iter().map(|row| fold(&row.name.value)).collect();
    let has = |strukt: &Struct, row: &&Field| {
        let field = strukt.fields.iter().find(|field| fold(&field.name) == fold(&row.name.value));
        field.is_some_and(|field| field.required == row.required)
    };
    // What has one value only is no argument.
    let is_left_out =
        |field: &crate::graph::Field| row_names.contains(&fold(&field.name)) || has_one_value(field, graph);
    let id = fold(&draft.id);
    let words: BTreeSet<String> = words(&draft.id).into_iter().map(fold).collect();
    // Of several that fit, which all look the same in JSON, the one whose name has most of the operation's.
    let foreign = |name: &str| words.iter().filter(|word| !name.contains(word.as_str())).count();
    let mut found: Vec<((usize, usize, usize), TypeId)> = Vec::new();
    for &ty in having {
        let (def, Some(strukt)) = (graph.get(ty), graph.as_struct(ty)) else { continue };
        if strukt.envelope
            || !rows.iter().all(|row| has(strukt, row))
            || !strukt.fields.iter().all(is_left_out)
        {
            continue;
        }
        let name = fold(&def.name);
        let rank = match name.strip_prefix(&id) {
            Some("requestbody" | "body") => 0,
            // What it is called with would be called so, too, if none of it were a body.
            Some("request") => continue,
            _ if ["request", "body", "input"].iter().any(|word| name.contains(word)) => 1,
            _ if rows.len() > 2 && !name.ends_with("response") && !name.ends_with("error") => 2,
            _ => continue,
        };
        found.push(((rank, foreign(&name), name.len()), ty));
    }
    found.into_iter().min_by_key(|(rank, _)| *rank).map(|(_, ty)| ty)
}

/// The structs by the names of their fields, folded.
pub(super) fn by_field(graph: &TypeGraph) -> BTreeMap<String, Vec<TypeId>> {
    let mut found: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
    for (id, def) in graph.iter() {
        let Schema::Struct(strukt) = &def.schema else { continue };
        for name in names(strukt) {
            found.entry(name).or_default().push(id);
        }
    }
    found
}

fn has_one_value(field: &crate::graph::Field, graph: &TypeGraph) -> bool {
    let schema = field.ty.direct().map(|id| &graph.get(id).schema);
    matches!(schema, Some(Schema::Enum(it)) if it.values.len() == 1)
}

fn names(strukt: &Struct) -> BTreeSet<String> {
    strukt.fields.iter().map(|field| fold(&field.name)).collect()
}
