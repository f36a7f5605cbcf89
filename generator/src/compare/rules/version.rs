//! What only one version of an API has.
//!
//! That docs are of two versions must show: a word of one is nowhere in the other. Where nothing shows
//! it, nothing is explained by it.

use super::Rule;
use super::context::Context;
use super::view::View;
use crate::compare::differences::Aspect;
use crate::compare::saved::{EnumValue, Field, Ref, Schema, TypeDef};

/// The rules.
pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "new-type",
        reason: "another version of the API: no type of the other docs has this name, and none that both have needs it",
        applies: new_type,
    },
    Rule {
        name: "new-field",
        reason: "another version of the API, as new types show: the other type has no field that could be this one",
        applies: new_field,
    },
    Rule {
        name: "new-value",
        reason: "another version of the API: one enum has all values of the other, and some that occur nowhere in those docs",
        applies: new_value,
    },
    Rule {
        name: "new-member",
        reason: "another version of the API: one union has all members of the other, and new types",
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

fn new_value(context: &Context<'_>, view: &View<'_>) -> bool {
    let (Some(Schema::Enum { of, values }), Some(Schema::Enum { of: other_of, values: others })) =
        (view.own.def.map(|def| &def.schema), view.other.def.map(|def| &def.schema))
    else {
        return false;
    };
    let has = |values: &[EnumValue], value: &str| values.iter().any(|it| it.value == value);
    let lone = values.iter().filter(|value| !has(others, value.value.as_str()));
    view.aspect == Aspect::Values
        && of == other_of
        && others.iter().all(|other| has(values, other.value.as_str()))
        && lone.into_iter().all(|value| !context.is_value_of_other(&view.own, &value.value))
}

fn new_member(context: &Context<'_>, view: &View<'_>) -> bool {
    let (Some(own), Some(other)) = (view.own.def, view.other.def) else { return false };
    let is_new = |ty: &Ref| view.own.referred(ty).is_some_and(|def| context.is_new(&view.own, def));
    let old = own.members().iter().filter(|member| !is_new(&member.ty)).count();
    view.aspect == Aspect::Members && old < own.members().len() && old == other.members().len()
}

fn newly_an_enum(context: &Context<'_>, view: &View<'_>) -> bool {
    let is_enum_of = |def: &TypeDef, word: &str| {
        matches!(&def.schema, Schema::Enum { of, .. } if of == word) && context.is_new(&view.own, def)
    };
    view.types_differ_inside(|own, other| {
        view.own.referred(own).zip(other.scalar()).is_some_and(|(def, word)| is_enum_of(def, word))
    })
}
