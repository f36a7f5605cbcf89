//! Amends fields and enums by what payloads show: what may be missing or null, values of other
//! types, values that an enum does not list. What the user said in `wire.toml` stays.

use super::observations::{FieldSeen, Kind, Observations, Spelled, Values, observe};
use super::payloads::Payload;
use super::{constants, flat_unions};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::graph::{
    Amendment, Change, EnumValue, Evidence, Field, Schema, Struct, TakenNames, Type, TypeGraph, TypeId,
};
use crate::judge::Judge;
use crate::recorded::way_out;
use crate::text::code;

/// Amends the graph. Its keys are settled already.
pub(super) fn amend(graph: &mut TypeGraph, payloads: &[Payload], diagnostics: &mut Diagnostics) {
    let seen = observe(graph, payloads);
    for &number in &seen.misfits {
        let payload = &payloads[number];
        let message = format!("`{}` is not what its page documents", payload.file);
        let help = way_out(&payload.value).map_or_else(|| inside(graph, payload), str::to_owned);
        diagnostics.push(Diagnostic::new(Code::PayloadMisfit, payload.span, message).help(help));
    }
    note_unknown_keys(graph, &seen, diagnostics);
    flat_unions::note(graph, &seen, diagnostics);
    let mut taken = TakenNames::of(graph);
    for (id, strukt) in seen.structs {
        for (index, field) in strukt.fields {
            if let Some(spelled) = field.values.spelled.as_ref().filter(|_| !field.values.is_other_type()) {
                note_spelling(graph, (id, index), spelled, diagnostics);
            }
            amend_field(graph, &mut taken, (id, index), field);
        }
    }
    for (id, values) in seen.values {
        let def = graph.get_mut(id);
        let span = def.span;
        if let Schema::Enum(enumeration) = &mut def.schema {
            for (value, evidence) in values {
                if constants::respell(enumeration, &value) {
                    continue;
                }
                let observed = Some(evidence);
                enumeration.values.push(EnumValue { name: String::new(), span, value, observed });
            }
        }
    }
}

/// What to do about a payload that is not what its page documents.
fn inside(graph: &TypeGraph, payload: &Payload) -> String {
    let page = payload.ty.innermost().direct();
    match page.and_then(|page| Judge::new(graph).inside(&payload.value, page)) {
        Some((key, _, is_list)) => {
            let shape = if is_list { "list" } else { "one" };
            format!(
                "its {} is: put that alone into the file, with `{shape}` in the index, or name the page of the whole",
                code(key)
            )
        }
        None => "name the page of the whole payload, and `list` if it is a list of such objects".to_owned(),
    }
}

fn note_unknown_keys(graph: &TypeGraph, seen: &Observations<'_>, diagnostics: &mut Diagnostics) {
    for (&id, strukt) in &seen.structs {
        let def = graph.get(id);
        if matches!(&def.schema, Schema::Struct(strukt) if strukt.keeps_unknown) {
            continue;
        }
        for (key, (_, evidence)) in &strukt.others {
            let message = format!("`{}` has no field for the key `{key}` ({evidence})", def.name);
            let help = "`extra = true` in wire.toml keeps such values";
            diagnostics.push(Diagnostic::new(Code::UndocumentedKey, def.span, message).help(help));
        }
    }
}

/// Says that a value was sent as something else, and read as what is documented.
///
/// That is all that comes of it, even where each value that was recorded is of the other kind, as a number of seconds for
/// a date: reading them as documented loses nothing and says more, what is sent to the server is what its docs ask for, and
/// of most fields one value or two are all that is recorded, so that the next could change the type again. Who
/// wants the type that is sent says so in `wire.toml`.
fn note_spelling(graph: &TypeGraph, slot: Slot, spelled: &Spelled, diagnostics: &mut Diagnostics) {
    let def = graph.get(slot.0);
    let Schema::Struct(Struct { fields, .. }) = &def.schema else { return };
    let Some(field) = fields.get(slot.1) else { return };
    let Spelled { found, ty, evidence } = spelled;
    let ty = ty.as_ref().map_or_else(|| "null".to_owned(), |ty| graph.notation(ty));
    let message = format!(
        "{} of {} has {found}, which is read as {} ({evidence})",
        code(&field.name),
        code(&def.name),
        code(&ty)
    );
    let help = "`type` in wire.toml gives the field the type of what is sent";
    diagnostics.push(Diagnostic::new(Code::OtherSpelling, field.span, message).help(help));
}

/// A field of a struct, by the index of its row.
type Slot = (TypeId, usize);

fn amend_field(graph: &mut TypeGraph, taken: &mut TakenNames, slot: Slot, seen: FieldSeen) {
    let Some(field) = field(graph, slot) else { return };
    if let Some(evidence) = seen.absent.filter(|_| field.required && !is_settled(field, is_presence)) {
        field.required = false;
        field.amendments.push(Amendment { change: Change::Optional, evidence });
    }
    let takes_null = field.nullable || field.ty == Type::Any;
    // What stands for null by the documented type is a value of another.
    let blank = seen.blank.filter(|_| !seen.values.is_other_type());
    if let Some(evidence) = seen.null.or(blank).filter(|_| !takes_null && !is_settled(field, is_nullability))
    {
        field.nullable = true;
        field.amendments.push(Amendment { change: Change::Nullable, evidence });
    }
    if !is_settled(field, |change| matches!(change, Change::Type { .. })) {
        amend_type(graph, taken, slot, seen.values);
    }
}

fn amend_type(graph: &mut TypeGraph, taken: &mut TakenNames, slot: Slot, mut values: Values) {
    let instead = std::mem::take(&mut values.instead);
    let Some(field) = field(graph, slot) else { return };
    let documented = field.ty.clone();
    let (ty, evidence) = match (amended_inside(graph, taken, slot, values), instead.values().next()) {
        (Some((ty, evidence)), None) => (ty, evidence),
        // What takes anything takes what came instead, too.
        (Some((Type::Any, evidence)), Some(_)) => (Type::Any, evidence),
        (inside, Some(evidence)) => {
            let (ty, evidence) = inside.unwrap_or_else(|| (documented.clone(), evidence.clone()));
            let (whole, is_nullable) =
                if let Type::Nullable(inner) = ty { (*inner, true) } else { (ty, false) };
            let members = std::iter::once(whole).chain(instead.into_keys().map(Kind::ty)).collect();
            let union = union(graph, taken, slot, members);
            (if is_nullable { Type::Nullable(Box::new(union)) } else { union }, evidence)
        }
        (None, None) => return,
    };
    let actual = members(graph, &ty);
    let change = Change::Type { documented: graph.notation(&documented), actual };
    if let Some(field) = self::field(graph, slot) {
        field.ty = ty;
        field.amendments.push(Amendment { change, evidence });
    }
}

/// The documented type with what was seen in the place of its innermost, if that is anything else.
fn amended_inside(
    graph: &mut TypeGraph,
    taken: &mut TakenNames,
    slot: Slot,
    values: Values,
) -> Option<(Type, Evidence)> {
    let documented = field(graph, slot)?.ty.clone();
    let (innermost, evidence) = match values {
        Values { misshapen: Some(evidence), .. } => (None, evidence),
        Values { misfit: Some(evidence), kinds, null, .. } => {
            let mut members = vec![documented.innermost().clone()];
            let others = kinds.into_iter().map(Kind::ty).filter(|ty| ty != documented.innermost());
            members.extend(others);
            // Greater numbers are no other type.
            let innermost = if members == [Type::Integer, Type::BigInteger] {
                Type::BigInteger
            } else {
                union(graph, taken, slot, members)
            };
            let innermost = match null {
                Some(_) => Type::Nullable(Box::new(innermost)),
                None => innermost,
            };
            (Some(innermost), evidence)
        }
        Values { null: Some(evidence), .. } | Values { blank: Some(evidence), .. } => {
            (Some(Type::Nullable(Box::new(documented.innermost().clone()))), evidence)
        }
        _ => return None,
    };
    // Where even lists and objects come in each other's place, no type of ours says more than JSON.
    let ty = innermost.map_or(Type::Any, |innermost| documented.with_innermost(innermost));
    Some((ty, evidence))
}

/// Makes a union for a field.
fn union(graph: &mut TypeGraph, taken: &mut TakenNames, slot: Slot, members: Vec<Type>) -> Type {
    let Some(field) = field(graph, slot) else { return Type::Any };
    let (name, span) = (field.name.clone(), field.span);
    let description = format!("What recorded payloads have for {}.", code(&name));
    graph.add_union(taken, slot.0, &name, members, span, description)
}

/// The type in the neutral notation, a union that was made here by its members.
fn members(graph: &TypeGraph, ty: &Type) -> String {
    let Type::Reference(id) = ty.innermost() else { return graph.notation(ty) };
    match &graph.get(*id).schema {
        Schema::Union(members) => {
            let members: Vec<String> = members.iter().map(|member| graph.notation(&member.ty)).collect();
            graph.notation(ty).replace(&graph.get(*id).name, &members.join(" | "))
        }
        _ => graph.notation(ty),
    }
}

fn field(graph: &mut TypeGraph, (id, index): Slot) -> Option<&mut Field> {
    match &mut graph.get_mut(id).schema {
        Schema::Struct(strukt) => strukt.fields.get_mut(index),
        _ => None,
    }
}

/// Whether the user said something of this kind.
fn is_settled(field: &Field, is_kind: fn(&Change) -> bool) -> bool {
    field
        .amendments
        .iter()
        .any(|amendment| matches!(amendment.evidence, Evidence::Config(_)) && is_kind(&amendment.change))
}

fn is_presence(change: &Change) -> bool {
    matches!(change, Change::Required | Change::Optional)
}

fn is_nullability(change: &Change) -> bool {
    matches!(change, Change::Nullable | Change::NotNull)
}
