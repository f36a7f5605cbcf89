//! What the docs of a language cannot say.

use super::Rule;
use super::context::Context;
use super::view::View;
use crate::compare::differences::Aspect;
use crate::graph::saved::{Field, Ref, Schema, TypeDef};

/// The rules.
pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "members-not-shown",
        reason: "the docs of Java and Ruby do not show the members of unions",
        applies: members_not_shown,
    },
    Rule {
        name: "one-number-type",
        reason: "TypeScript has one type for whole numbers and fractions",
        applies: one_number_type,
    },
    Rule {
        name: "null-not-shown",
        reason: "docs for C#, PHP, Ruby and TypeScript, and older ones for Go, never say that a field may be null",
        applies: null_not_shown,
    },
    Rule {
        name: "null-or-missing",
        reason: "Go writes a field that may be null like one that may be missing, and a list or map alike whether it may be null or not",
        applies: null_or_missing,
    },
    Rule {
        name: "constant",
        reason: "a field with a single value is filled in by some SDKs, which call it optional then",
        applies: constant,
    },
    Rule { name: "union-as-any", reason: "C#'s docs write some unions as any object", applies: union_as_any },
    Rule {
        name: "literal-not-shown",
        reason: "only TypeScript and Python show a field that has always the same value as that value",
        applies: literal_not_shown,
    },
];

fn members_not_shown(_: &Context<'_>, view: &View<'_>) -> bool {
    view.aspect == Aspect::Kind
        && view.is_for(&["java", "ruby"])
        && (view.own.says, view.other.says) == ("opaque", "union")
}

fn one_number_type(_: &Context<'_>, view: &View<'_>) -> bool {
    view.is_for(&["typescript"])
        && view.types_differ_inside(|own, other| {
            own.scalar() == Some("float")
                && other.scalar().is_some_and(|it| ["integer", "big-integer", "decimal"].contains(&it))
        })
}

/// This side's field, if only the other side says that a value may be null.
fn only_other_says_null<'a>(view: &View<'a>) -> Option<&'a Field> {
    let (own, other) = view.fields().filter(|_| view.aspect == Aspect::Nullable)?;
    (!own.says_null() && other.says_null()).then_some(own)
}

fn null_not_shown(context: &Context<'_>, view: &View<'_>) -> bool {
    view.is_for(&["csharp", "go", "php", "ruby", "typescript"])
        && context.never_says_null(&view.own)
        && only_other_says_null(view).is_some()
}

fn null_or_missing(_: &Context<'_>, view: &View<'_>) -> bool {
    let has_own_null = |ty: &Ref| matches!(ty, Ref::List(_) | Ref::Map(_)) || ty.scalar() == Some("any");
    view.is_for(&["go"])
        && only_other_says_null(view).is_some_and(|own| !own.required || has_own_null(&own.ty))
}

fn constant(_: &Context<'_>, view: &View<'_>) -> bool {
    let is_single = |def: &TypeDef| matches!(&def.schema, Schema::Enum { values, .. } if values.len() == 1);
    view.aspect == Aspect::Required
        && view.own.field.and_then(|field| view.own.referred(&field.ty)).is_some_and(is_single)
}

fn union_as_any(_: &Context<'_>, view: &View<'_>) -> bool {
    view.is_for(&["csharp"])
        && view.types_differ_inside(|own, other| {
            let is_union = |def: &TypeDef| matches!(def.kind(), "union" | "opaque");
            own.scalar() == Some("any") && view.other.referred(other).is_some_and(is_union)
        })
}

/// A value in a type cell becomes an enum without a page.
fn literal_not_shown(_: &Context<'_>, view: &View<'_>) -> bool {
    let is_literal =
        |def: &TypeDef| def.inline && matches!(&def.schema, Schema::Enum { values, .. } if values.len() == 1);
    view.is_for(&["typescript", "python"])
        && (view.lone_type().is_some_and(is_literal)
            || view.types_differ_inside(|own, other| {
                view.own.referred(own).is_some_and(is_literal) && other.scalar() == Some("string")
            }))
}
