//! Bodies that are spread over the rows of an operation's table: SDKs that take each of a body's fields as an
//! argument of its own list them beside the parameters, and the body itself nowhere.

use std::collections::BTreeSet;

use super::draft::Draft;
use super::holes::fold;
use super::request::Structs;
use crate::dialect::Field;
use crate::graph::{Schema, Struct, TypeGraph, TypeId};
use crate::text::words;

/// The page that an operation is called with, and which of its fields is the body whose fields are rows.
pub(super) fn wrapped(
    draft: &Draft<'_>,
    graph: &TypeGraph,
    structs: &Structs,
    rows: &[&Field],
) -> Option<(TypeId, String)> {
    if matches!(draft.method.as_str(), "GET" | "HEAD") {
        return None;
    }
    structs.requests(graph, draft).into_iter().find_map(|id| {
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

/// The type whose fields the rows are, where an operation is called with nothing but a body.
pub(super) fn alone(
    draft: &Draft<'_>,
    graph: &TypeGraph,
    rows: &[&Field],
    is_page: impl Fn(&Field) -> bool,
) -> Option<TypeId> {
    if !draft.has_body() || rows.is_empty() || !draft.holes.is_empty() {
        return None;
    }
    // One object is the body itself.
    if let [only] = rows
        && is_page(only)
    {
        return None;
    }
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
    for (ty, def) in graph.iter() {
        let Schema::Struct(strukt) = &def.schema else { continue };
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

fn has_one_value(field: &crate::graph::Field, graph: &TypeGraph) -> bool {
    let schema = field.ty.direct().map(|id| &graph.get(id).schema);
    matches!(schema, Some(Schema::Enum(it)) if it.values.len() == 1)
}

fn names(strukt: &Struct) -> BTreeSet<String> {
    strukt.fields.iter().map(|field| fold(&field.name)).collect()
}
