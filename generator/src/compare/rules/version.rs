//! What only one version of an API has.
//!
//! That docs are of two versions must show: a word of one is nowhere in the other. Where nothing shows
//! it, nothing is explained by it.

use super::Rule;
use super::context::Context;
use super::view::{Side, View};
use crate::compare::differences::Aspect;
use crate::graph::saved::{EnumValue, Field, Ref, Schema, TypeDef, fold};

/// The rules.
pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "new-type",
        reason: "another version of the API, or left out: no type of the other docs has this name or these parts; fields that lead to it are listed by themselves",
        applies: new_type,
    },
    Rule {
        name: "new-field",
        reason: "another version of the API, as new types show: the other type has no field that could be this one",
        applies: new_field,
    },
    Rule {
        name: "new-value",
        reason: "another version of the API: values that are none of any enum in the other docs",
        applies: new_value,
    },
    Rule {
        name: "new-member",
        reason: "another version of the API: a union has new types as members",
        applies: new_member,
    },
    Rule {
        name: "newly-an-enum",
        reason: "another version of the API: what was text or a number is a new enum of such",
        applies: newly_an_enum,
    },
];

fn new_type(context: &Context<'_>, view: &View<'_>) -> bool {
    view.lone_type().is_some_and(|def| context.is_new(&view.own, def))
}

/// A field that has another name in the other docs would be missing on both sides.
fn new_field(context: &Context<'_>, view: &View<'_>) -> bool {
    let may_be_renamed = |field: &Field| context.may_be_renamed(&view.own, &view.other, field);
    context.is_other_version() && view.lone_field().is_some_and(|field| !may_be_renamed(field))
}

/// Values may come, and go where other things show that there are two versions. One that is only spelled
/// otherwise does neither.
fn new_value(context: &Context<'_>, view: &View<'_>) -> bool {
    let (Some(Schema::Enum { of, values }), Some(Schema::Enum { of: other_of, values: others })) =
        (view.own.def.map(|def| &def.schema), view.other.def.map(|def| &def.schema))
    else {
        return false;
    };
    let has = |values: &[EnumValue], value: &str| values.iter().any(|it| fold(&it.value) == fold(value));
    let lone = values.iter().filter(|value| !others.iter().any(|it| it.value == value.value));
    let lone_others = others.iter().filter(|value| !values.iter().any(|it| it.value == value.value));
    let is_new =
        |value: &EnumValue| !has(others, &value.value) && !context.is_value_of_other(&view.own, &value.value);
    let is_gone = |value: &EnumValue| {
        !has(values, &value.value) && !context.is_value_of_other(&view.other, &value.value)
    };
    view.aspect == Aspect::Values
        && of == other_of
        && lone.into_iter().all(is_new)
        && (lone_others.clone().next().is_none() || context.is_other_version())
        && lone_others.into_iter().all(is_gone)
}

fn new_member(context: &Context<'_>, view: &View<'_>) -> bool {
    let are_new = |side: &Side<'_>| {
        let is_new = |ty: &Ref| side.referred(ty).is_some_and(|def| context.is_new(side, def));
        side.lone_members.iter().all(|ty| is_new(ty))
    };
    view.aspect == Aspect::Members && are_new(&view.own) && are_new(&view.other)
}

fn newly_an_enum(context: &Context<'_>, view: &View<'_>) -> bool {
    let is_enum_of = |def: &TypeDef, word: &str| {
        matches!(&def.schema, Schema::Enum { of, .. } if of == word) && context.is_new(&view.own, def)
    };
    view.types_differ_inside(|own, other| {
        view.own.referred(own).zip(other.scalar()).is_some_and(|(def, word)| is_enum_of(def, word))
    })
}
