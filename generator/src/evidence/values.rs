//! Applies `[values]` of `wire.toml`: the values that enums have on the wire, by the constants of the docs. A
//! page of which the docs do not say what it is becomes the enum of the values that are said of it.

use std::collections::{BTreeMap, BTreeSet};

use super::config::{Config, ValueEntry};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::graph::{Enum, EnumRepr, EnumValue, Schema, TypeGraph};
use crate::source::Span;

/// Applies every entry.
pub(super) fn apply(graph: &mut TypeGraph, config: &Config, diagnostics: &mut Diagnostics) {
    // The types that became enums here.
    let mut made = BTreeSet::new();
    // The enums of which something was said, to be looked at once all is.
    let mut said = BTreeMap::new();
    for entry in &config.values {
        let mut matched = false;
        let ids: Vec<_> = graph.iter().map(|(id, _)| id).collect();
        for id in ids {
            let def = graph.get_mut(id);
            if !entry.page.matches_page(&def.page) {
                continue;
            }
            let is_empty = match &def.schema {
                Schema::Opaque => true,
                Schema::Struct(strukt) => strukt.fields.is_empty() && !strukt.envelope,
                Schema::Enum(_) | Schema::Union(_) => false,
            };
            if is_empty && made.insert(id) {
                let repr = if entry.is_number { EnumRepr::Integer } else { EnumRepr::String };
                def.schema = Schema::Enum(Enum { repr, values: Vec::new(), are_constants: false });
            }
            let span = def.span;
            if let Schema::Enum(enumeration) = &mut def.schema {
                let is_set = set(enumeration, entry, made.contains(&id).then_some(span));
                said.extend(is_set.then_some((id, entry)));
                matched |= is_set;
            }
        }
        if !matched {
            let name = &entry.constant;
            let message = format!("no constant of `{}` is meant by `{}`", entry.page.text.value, name.value);
            let help = "constants go by the names that the page has, and pages by patterns";
            diagnostics.push(Diagnostic::new(Code::ConfigUnmatched, name.span, message).help(help));
        }
    }
    for (id, entry) in said {
        let def = graph.get(id);
        let Schema::Enum(enumeration) = &def.schema else { continue };
        let mut seen = BTreeSet::new();
        if let Some(twice) = enumeration.values.iter().find(|value| !seen.insert(value.value.as_str())) {
            let message = format!("two constants of `{}` would have the value `{}`", def.page, twice.value);
            diagnostics.push(Diagnostic::new(Code::ConfigContradiction, entry.constant.span, message));
        }
    }
}

/// Gives a constant its value; an enum that was made here gets it, at a place. Numbers, where all of an enum's
/// values are, are numbers on the wire.
fn set(enumeration: &mut Enum, entry: &ValueEntry, made: Option<Span>) -> bool {
    let name = &entry.constant.value;
    if let (Some(span), false) = (made, enumeration.values.iter().any(|it| it.name == *name)) {
        let value = entry.value.clone();
        enumeration.values.push(EnumValue { name: name.clone(), span, value, observed: None });
    }
    let Some(value) = enumeration.values.iter_mut().find(|it| it.name == *name) else { return false };
    value.value.clone_from(&entry.value);
    let is_integer = |it: &EnumValue| it.value.parse::<i64>().is_ok();
    enumeration.repr = match enumeration.repr {
        EnumRepr::String if entry.is_number && enumeration.values.iter().all(is_integer) => EnumRepr::Integer,
        EnumRepr::Integer if !enumeration.values.iter().all(is_integer) => EnumRepr::String,
        repr => repr,
    };
    true
}
