//! The user's word on types in code: what stands in their place, what is derived for them, whose dates.

use super::config::{Config, TypeEntry};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::graph::{Dates, Schema, Type, TypeDef, TypeGraph, TypeId};

/// Applies what is said of types.
pub(super) fn apply(graph: &mut TypeGraph, config: &Config, diagnostics: &mut Diagnostics) {
    graph.dates = config.dates.map_or(graph.dates, Dates::from);
    // What a file says before has no say in this one.
    let mut said: Vec<(TypeId, &TypeEntry)> = Vec::new();
    for entry in &config.types {
        if entry.replace.is_none() && entry.derive.is_empty() && entry.attributes.is_empty() {
            let message = format!("nothing is said of `{}`", entry.page.text.value);
            diagnostics.push(Diagnostic::new(Code::ConfigValue, entry.page.text.span, message));
            continue;
        }
        let meant: Vec<TypeId> =
            graph.iter().filter(|(_, def)| is_meant(def, entry)).map(|(id, _)| id).collect();
        if meant.is_empty() {
            let message = format!("no type is meant by `{}`", entry.page.text.value);
            let unmatched = Diagnostic::new(Code::ConfigUnmatched, entry.page.text.span, message);
            diagnostics
                .push(unmatched.help("patterns are for paths of pages, or names of files, without ending"));
        }
        for id in meant {
            let own = graph.own.entry(id).or_default();
            own.derive.extend(entry.derive.iter().cloned());
            own.attributes.extend(entry.attributes.iter().cloned());
            let Some(replace) = &entry.replace else { continue };
            let other = said.iter().find(|(of, _)| *of == id).and_then(|(_, entry)| entry.replace.as_ref());
            match other.filter(|other| other.value != replace.value) {
                Some(other) => {
                    let message = format!("`{}` stands here and `{}` elsewhere", replace.value, other.value);
                    let contradiction = Diagnostic::new(Code::ConfigContradiction, replace.span, message);
                    let help = "make the patterns narrower, so that no type is meant twice";
                    diagnostics.push(contradiction.related(other.span, "the other").help(help));
                }
                None => own.replace = Some(replace.clone()),
            }
            said.push((id, entry));
        }
    }
}

/// A type without a page of its own is meant by its name below the folder of the page it is on.
fn is_meant(def: &TypeDef, entry: &TypeEntry) -> bool {
    if def.inline { entry.page.matches_page(&def.path()) } else { entry.page.matches_page(&def.page) }
}

/// Where dates stay texts, makes texts of them, once all is known of them.
pub(super) fn dates_as_texts(graph: &mut TypeGraph) {
    if graph.dates != Dates::String {
        return;
    }
    let text = |ty: &mut Type| {
        if matches!(ty.innermost(), Type::Date | Type::DateTime) {
            *ty = ty.clone().with_innermost(Type::String);
        }
    };
    for def in &mut graph.types {
        match &mut def.schema {
            Schema::Struct(strukt) => strukt.fields.iter_mut().for_each(|field| text(&mut field.ty)),
            Schema::Union(members) => {
                members.iter_mut().for_each(|member| text(&mut member.ty));
                let mut seen: Vec<Type> = Vec::new();
                members.retain(|member| {
                    let is_new = !seen.contains(&member.ty);
                    seen.push(member.ty.clone());
                    is_new
                });
            }
            Schema::Enum(_) | Schema::Opaque => {}
        }
    }
}
