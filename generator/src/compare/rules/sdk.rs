//! What SDKs have of their own, around the types of the API.

use super::Rule;
use super::context::{Context, is_globals};
use super::view::View;
use crate::compare::differences::Aspect;
use crate::compare::same_fields::{is_body, is_named_after_type};
use crate::graph::saved::{Field, Graph, Ref, TypeDef};

/// The rules.
pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "wrapper",
        reason: "each SDK wraps the outcome of an operation (content type, status, bodies) in its own way, or not at all",
        applies: wrapper,
    },
    Rule {
        name: "stream-as-response",
        reason: "Python's docs write a body that is a stream of bytes as a raw response",
        applies: stream_as_response,
    },
    Rule {
        name: "raw-response",
        reason: "some SDKs give errors a field for the raw response",
        applies: raw_response,
    },
    Rule {
        name: "global-parameter",
        reason: "a parameter that some SDKs take once for the whole client is in others a field of each request",
        applies: global_parameter,
    },
    Rule {
        name: "method-arguments",
        reason: "some SDKs have a type for the arguments of a method where others have plain arguments",
        applies: method_arguments,
    },
    Rule {
        name: "request-body",
        reason: "the name of the body among the arguments of a method is the SDK's own",
        applies: request_body,
    },
    Rule {
        name: "raw-body",
        reason: "a body of bytes is any value in Go's docs, and a string in PHP's",
        applies: raw_body,
    },
    Rule {
        name: "no-body-to-get",
        reason: "Java's SDKs send no body when they only ask",
        applies: no_body_to_get,
    },
    Rule {
        name: "named-after-type",
        reason: "C#'s docs name a field after the component that its type is in the API's description",
        applies: named_after_type,
    },
];

/// A wrapper is struct, union or no type at all, its bodies may be missing, and their names are made
/// up. The types of the bodies must be the same.
fn wrapper(_: &Context<'_>, view: &View<'_>) -> bool {
    let is_own = match view.aspect {
        Aspect::LoneType | Aspect::LoneField | Aspect::Kind | Aspect::Name | Aspect::Required => true,
        Aspect::Type
        | Aspect::Nullable
        | Aspect::Deprecated
        | Aspect::Values
        | Aspect::Members
        | Aspect::Operation => false,
    };
    is_own && view.own.def.is_some_and(TypeDef::is_envelope)
}

fn stream_as_response(_: &Context<'_>, view: &View<'_>) -> bool {
    view.is_for(&["python"])
        && view.own.def.is_some_and(TypeDef::is_envelope)
        && view.types_differ_inside(|own, other| {
            (own.scalar(), other.scalar()) == (Some("http-response"), Some("bytes"))
        })
}

fn raw_response(_: &Context<'_>, view: &View<'_>) -> bool {
    view.lone_field().is_some_and(|field| field.role == "raw-response")
}

fn global_parameter(context: &Context<'_>, view: &View<'_>) -> bool {
    let is_lone_argument = |def: &TypeDef| def.is_arguments() && view.lone_field().is_some();
    let is_global = || view.lone_field().is_some_and(|it| context.is_global(&it.name));
    view.lone_type().is_some_and(is_globals) || view.own.def.is_some_and(is_lone_argument) && is_global()
}

/// No other type refers to the arguments of a method.
fn method_arguments(context: &Context<'_>, view: &View<'_>) -> bool {
    view.lone_type().is_some_and(|def| def.is_arguments() && !context.is_referred_to(&view.own, def))
}

fn request_body(_: &Context<'_>, view: &View<'_>) -> bool {
    let (Some(own), Some(other)) = (view.own.def, view.other.def) else { return false };
    let are_bodies = |(field, property)| is_body((own, field)) && is_body((other, property));
    view.aspect == Aspect::Name && view.fields().is_some_and(are_bodies)
}

fn raw_body(_: &Context<'_>, view: &View<'_>) -> bool {
    let is_written_so = |graph: &Graph, ty: &Ref| match ty.scalar() {
        Some("any") => graph.is_for(&["go"]),
        Some("string") => graph.is_for(&["php"]),
        _ => false,
    };
    // Where neither language has a word for bytes, both may mean them.
    let means_bytes = |ty: &Ref| ty.scalar() == Some("bytes") || is_written_so(view.other.graph, ty);
    let is_own_body = || view.own.def.zip(view.own.field).is_some_and(is_body);
    is_own_body()
        && view.types_differ_inside(|own, other| is_written_so(view.own.graph, own) && means_bytes(other))
}

fn no_body_to_get(_: &Context<'_>, view: &View<'_>) -> bool {
    let is_filter = || view.other.field.is_some_and(|field| field.ty.without_null().is_map_of("any"));
    let is_lone_body = || view.other.def.zip(view.other.field).is_some_and(is_body);
    view.aspect == Aspect::LoneField && view.is_for(&["java"]) && is_lone_body() && is_filter()
}

fn named_after_type(_: &Context<'_>, view: &View<'_>) -> bool {
    let is_named = |(own, other): (&Field, &Field)| {
        // A component that is a list or a map has no page, so its name shows nowhere else.
        is_named_after_type(own, other) || matches!(own.ty.without_outer_null(), Ref::List(_) | Ref::Map(_))
    };
    view.aspect == Aspect::Name && view.is_for(&["csharp"]) && view.fields().is_some_and(is_named)
}
