//! What the docs of OpenAPI Generator cannot say in a language.

use super::Rule;
use super::context::Context;
use super::view::View;
use crate::compare::differences::Aspect;
use crate::graph::saved::{Ref, Schema};

/// The rules.
pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "enum-in-place",
        reason: "of OpenAPI Generator's docs only Java's show an enum that has no schema of its own; elsewhere it is text",
        applies: enum_in_place,
    },
    Rule {
        name: "enum-not-shown",
        reason: "OpenAPI Generator's docs for Ruby, PHP and C# show nothing of an enum's schema, nor C#'s of a union of scalars",
        applies: enum_not_shown,
    },
    Rule {
        name: "text-type",
        reason: "OpenAPI Generator's docs write dates as text for TypeScript, and bytes as text for Go, PHP, Ruby and TypeScript",
        applies: text_type,
    },
    Rule {
        name: "free-object",
        reason: "OpenAPI Generator's docs for Go tell an object of any properties from any value; others do not",
        applies: free_object,
    },
    Rule {
        name: "null-only-in-go",
        reason: "OpenAPI Generator's docs say that a value may be null for Go alone, and not of objects",
        applies: null_only_in_go,
    },
    Rule {
        name: "flat-union",
        reason: "a union is one flat table in OpenAPI Generator's docs, but in Ruby's, and has its discriminator alone in C#'s",
        applies: flat_union,
    },
];

fn enum_in_place(_: &Context<'_>, view: &View<'_>) -> bool {
    view.is_generated_for(&["java"])
        && (view.lone_type().is_some_and(|def| def.inline && def.kind() == "enum")
            || view.types_differ_inside(|own, other| {
                let is_inline = view.own.referred(own).is_some_and(|def| def.inline && def.kind() == "enum");
                is_inline && other.scalar() == Some("string")
            }))
}

fn enum_not_shown(_: &Context<'_>, view: &View<'_>) -> bool {
    view.aspect == Aspect::Kind
        && view.is_generated_for(&["csharp", "php", "ruby"])
        && view.own.says == "opaque"
}

fn text_type(_: &Context<'_>, view: &View<'_>) -> bool {
    let says_text = |own: &Ref, other: &Ref| match other.scalar() {
        Some("date-time" | "date") => {
            view.is_generated_for(&["typescript"]) && own.scalar() == Some("string")
        }
        Some("bytes") => own.scalar() == Some("string"),
        _ => false,
    };
    view.is_generated_for(&["go", "php", "ruby", "typescript"]) && view.types_differ_inside(says_text)
}

fn free_object(_: &Context<'_>, view: &View<'_>) -> bool {
    view.is_generated_for(&["go"])
        && view.types_differ_inside(|own, other| own.is_map_of("any") && other.scalar() == Some("any"))
}

fn null_only_in_go(context: &Context<'_>, view: &View<'_>) -> bool {
    let only_other = || view.fields().is_some_and(|(own, other)| !own.says_null() && other.says_null());
    view.aspect == Aspect::Nullable
        && view.own.graph.is_of("openapi")
        && context.never_says_null(&view.own)
        && only_other()
}

fn flat_union(_: &Context<'_>, view: &View<'_>) -> bool {
    match view.aspect {
        Aspect::Kind => {
            view.is_generated_for(&["ruby"]) && (view.own.says, view.other.says) == ("union", "struct")
        }
        // What C#'s docs leave out is a field of the other side alone.
        Aspect::LoneField => {
            let shows_discriminator =
                |schema: &Schema| matches!(schema, Schema::Struct { fields, .. } if fields.len() == 1);
            view.own.graph.is_of("openapi")
                && view.other.graph.is_of("openapi")
                && view.other.graph.is_for(&["csharp"])
                && view.other.def.is_some_and(|def| shows_discriminator(&def.schema))
        }
        _ => false,
    }
}
