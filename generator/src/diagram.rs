//! A type among the types that it refers to and those that refer to it, as a class diagram of mermaid.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::graph::{Schema, Type, TypeDef, TypeGraph, TypeId};

/// So many members of a type are shown; of one that is not in the middle fewer do.
const MEMBERS: usize = 40;
const OTHERS: usize = 6;

/// Draws the neighbourhood of the type at a place in the graph.
pub(crate) fn of(graph: &TypeGraph, at: usize) -> String {
    let Some((middle, _)) = graph.iter().nth(at) else { return String::new() };
    let refers = |def: &TypeDef, to: TypeId| parts(def).iter().any(|(_, ty)| reference(ty) == Some(to));
    let mut shown: BTreeSet<TypeId> = BTreeSet::from([middle]);
    shown.extend(parts(graph.get(middle)).iter().filter_map(|(_, ty)| reference(ty)));
    shown.extend(graph.iter().filter(|(_, def)| refers(def, middle)).map(|(id, _)| id));
    let mut text = String::from("classDiagram\n");
    for &id in &shown {
        class(graph, id, if id == middle { MEMBERS } else { OTHERS }, &mut text);
    }
    for &id in &shown {
        for (name, ty) in parts(graph.get(id)) {
            // Between two of the others an arrow would say nothing of the middle.
            if let Some(to) = reference(&ty).filter(|to| id == middle || *to == middle) {
                line(&mut text, format_args!("  {} --> {}{}", key(id), key(to), label(&name)));
            }
        }
    }
    text
}

fn line(text: &mut String, line: std::fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{line}");
}

fn key(id: TypeId) -> String {
    format!("t{}", id.0)
}

fn label(name: &str) -> String {
    if name.is_empty() { String::new() } else { format!(" : {}", plain(name)) }
}

fn class(graph: &TypeGraph, id: TypeId, most: usize, text: &mut String) {
    let def = graph.get(id);
    line(text, format_args!("  class {}[\"{}\"] {{", key(id), plain(&def.name)));
    let kind = match &def.schema {
        Schema::Struct(_) => None,
        Schema::Enum(_) => Some("enumeration"),
        Schema::Union(_) => Some("union"),
        Schema::Opaque => Some("any"),
    };
    if let Some(kind) = kind {
        line(text, format_args!("    <<{kind}>>"));
    }
    let members: Vec<String> = match &def.schema {
        Schema::Struct(strukt) => {
            let field = |it: &crate::graph::Field| {
                let mark = if it.required { "" } else { "?" };
                let null = if it.nullable { "?" } else { "" };
                format!("{}{mark} {null}{}", plain(&it.name), notation(graph, &it.ty))
            };
            strukt.fields.iter().map(field).collect()
        }
        Schema::Enum(of) => of.values.iter().map(|value| plain(&value.value)).collect(),
        Schema::Union(members) => members.iter().map(|it| notation(graph, &it.ty)).collect(),
        Schema::Opaque => Vec::new(),
    };
    for member in members.iter().take(most) {
        line(text, format_args!("    {member}"));
    }
    if members.len() > most {
        line(text, format_args!("    … {} more", members.len() - most));
    }
    line(text, format_args!("  }}"));
}

/// A type as mermaid writes one with parts: `list~string~`.
fn notation(graph: &TypeGraph, ty: &Type) -> String {
    plain(&graph.notation(ty).replace(['<', '>'], "~"))
}

/// A text without what means something to mermaid.
fn plain(text: &str) -> String {
    let is_plain =
        |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '~' | '?' | '@' | '$' | ' ' | '/');
    let text: String = text.chars().map(|c| if is_plain(c) { c } else { '_' }).collect();
    if text.is_empty() { "_".to_owned() } else { text }
}

/// The fields and members of a type with their types.
fn parts(def: &TypeDef) -> Vec<(String, Type)> {
    match &def.schema {
        Schema::Struct(strukt) => strukt.fields.iter().map(|it| (it.name.clone(), it.ty.clone())).collect(),
        Schema::Union(members) => members.iter().map(|it| (String::new(), it.ty.clone())).collect(),
        Schema::Enum(_) | Schema::Opaque => Vec::new(),
    }
}

fn reference(ty: &Type) -> Option<TypeId> {
    match ty.innermost() {
        Type::Reference(id) => Some(*id),
        _ => None,
    }
}
