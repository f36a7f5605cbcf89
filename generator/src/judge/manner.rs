//! How a value says what is documented, by the rules of the written runtime: what it reads as another spelling is no
//! other type.

use serde_json::Value;

use super::Judge;
use super::atom::{self, Fit, Standing};
use super::lone::Instead;
use super::read::{Found, MAX_FOUND, cut};
use crate::graph::{Schema, Type, TypeGraph};

/// How a value says what a type documents. What is inside its parts is another question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manner {
    /// As it is documented, or as anything would be.
    Plain,
    /// In another spelling.
    Spelled,
    /// As one item where a list is documented.
    Item,
    /// As an object of items where a list is documented.
    Items,
    /// Not at all: it is another type.
    Wrong,
}

/// How a value is one of a type, if it is not null and does not stand for null.
pub(crate) fn manner(graph: &TypeGraph, value: &Value, ty: &Type) -> Manner {
    match ty {
        Type::Any | Type::HttpRequest | Type::HttpResponse => Manner::Plain,
        Type::Nullable(inner) => manner(graph, value, inner),
        Type::List(_) | Type::Stream(_) if value.is_array() => Manner::Plain,
        Type::List(item) | Type::Stream(item) => match Judge::new(graph).instead(value, item) {
            Instead::Parts => Manner::Items,
            Instead::Item => Manner::Item,
            Instead::Nothing => Manner::Wrong,
        },
        Type::Map(_) => object(value),
        Type::Reference(id) => match &graph.get(*id).schema {
            // What no member of a union fits is kept as it is.
            Schema::Opaque | Schema::Union(_) => Manner::Plain,
            Schema::Struct(_) => object(value),
            Schema::Enum(of) => match atom::standing(value, of) {
                Standing::Listed(fit) => of_fit(Some(fit)),
                // It is kept as it was sent.
                Standing::Unlisted(_) => Manner::Plain,
                Standing::Wrong => Manner::Wrong,
            },
        },
        // The other of the two is another value, and no spelling.
        Type::Literal(_) => of_fit(atom::boolean(value).map(|(_, fit)| fit)),
        scalar => of_fit(atom::fit(value, scalar)),
    }
}

fn object(value: &Value) -> Manner {
    match value {
        Value::Object(_) => Manner::Plain,
        Value::Array(items) if items.is_empty() => Manner::Spelled,
        _ => Manner::Wrong,
    }
}

fn of_fit(fit: Option<Fit>) -> Manner {
    match fit {
        Some(Fit::Blank | Fit::Far | Fit::Loose) => Manner::Spelled,
        Some(Fit::Near | Fit::Exact | Fit::Marked) => Manner::Plain,
        None => Manner::Wrong,
    }
}

/// A value in words, as deviations have it.
pub(crate) fn in_words(value: &Value) -> String {
    cut(&Found(value).to_string(), MAX_FOUND)
}
