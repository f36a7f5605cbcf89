//! Finds pages that seem to stand for a union: some docs show one as a table of what all its members have,
//! which nothing on the page tells from a struct. A recorded object that lacks something required there, and
//! is just what another page documents, does.

use std::collections::BTreeSet;

use super::observations::{Observations, properties};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::graph::{Evidence, Schema, Struct, TypeDef, TypeGraph};
use crate::text::code;

/// Notes each such page, with what it may be a union of.
pub(super) fn note(graph: &TypeGraph, seen: &Observations<'_>, diagnostics: &mut Diagnostics) {
    for (&id, strukt) in &seen.structs {
        let def = graph.get(id);
        let Schema::Struct(flat) = &def.schema else { continue };
        let Some((_, evidence)) = strukt.lacking.first() else { continue };
        let keys = keys(flat);
        let members: Vec<&TypeDef> = graph
            .types
            .iter()
            .filter(|other| !other.inline && other.page != def.page)
            .filter(|other| is_part(&other.schema, &keys))
            .collect();
        let is_member = |keys: &BTreeSet<&str>| members.iter().any(|member| has(&member.schema, keys));
        if members.len() < 2 || !strukt.lacking.iter().all(|(keys, _)| is_member(keys)) {
            continue;
        }
        diagnostics.push(said(def, &members, evidence));
    }
}

fn said(def: &TypeDef, members: &[&TypeDef], evidence: &Evidence) -> Diagnostic {
    let names: Vec<String> = members.iter().map(|member| format!("{:?}", member.name)).collect();
    let message = format!(
        "{} may be one of several types: an object lacks what is required ({evidence})",
        code(&def.name)
    );
    let help = format!(
        "if it is a union, `[pages.{:?}]` with `union = [{}]` in wire.toml says so",
        def.name,
        names.join(", ")
    );
    Diagnostic::new(Code::FlatUnion, def.span, message).help(help)
}

fn keys(strukt: &Struct) -> BTreeSet<&str> {
    properties(strukt).map(|(_, field)| field.key.name.as_str()).collect()
}

/// Whether a type has some of the keys and no others.
fn is_part(schema: &Schema, all: &BTreeSet<&str>) -> bool {
    match schema {
        Schema::Struct(strukt) if !strukt.envelope => {
            let own = keys(strukt);
            !own.is_empty() && own.is_subset(all) && own.len() < all.len()
        }
        _ => false,
    }
}

/// Whether an object with these keys has all that a type requires, and nothing else.
fn has(schema: &Schema, found: &BTreeSet<&str>) -> bool {
    let Schema::Struct(strukt) = schema else { return false };
    let mut required = properties(strukt).filter(|(_, field)| field.required);
    found.is_subset(&keys(strukt)) && required.all(|(_, field)| found.contains(field.key.name.as_str()))
}
