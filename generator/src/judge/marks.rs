//! The keys whose listed values tell the members of a union apart, and what they say of a value, by the rules of the
//! written runtime (`marks.rs` there).

use serde_json::Value;

use super::atom::{self, Standing};
use super::{Presence, is_alike, keyed, presence};
use crate::graph::{Member, Schema, Type, TypeGraph};

/// The values under the keys that tell the members of a union apart.
pub(super) struct Marks<'a> {
    graph: &'a TypeGraph,
    /// The key, whether it decides, and its value.
    found: Vec<Mark<'a>>,
    /// Whether a text in another case, or with other signs between its words, is one that is listed.
    is_loose: bool,
}

type Mark<'a> = (String, bool, Option<&'a Value>);

/// What a key says of a member.
#[derive(PartialEq)]
enum Says {
    /// The member lists the value.
    Yes,
    /// It lists others.
    No,
    Nothing,
}

impl<'a> Marks<'a> {
    pub(super) fn new(graph: &'a TypeGraph, value: &'a Value, members: &[Member]) -> Self {
        let at = |key: &str| match (key, value) {
            ("", value) => Some(value),
            (key, Value::Object(object)) => {
                object.get(key).or_else(|| Some(object.iter().find(|(it, _)| is_alike(key, it))?.1))
            }
            _ => None,
        };
        let keys = graph.listed_keys(members).into_iter();
        let found = keys.map(|it| (it.key.clone(), it.decides, at(&it.key))).collect();
        let mut marks = Self { graph, found, is_loose: false };
        // What all list that list anything tells none of them apart, and the others are weighed.
        let is_told =
            |mark: &Mark<'_>| mark.1 || members.iter().any(|it| says(graph, mark, &it.ty, false) == Says::No);
        marks.found.retain(is_told);
        marks
    }

    /// The same of a value that is of no member, if there is a text in it that may be spelled in another way.
    pub(super) fn loosened(self) -> Option<Self> {
        let has_text = self.found.iter().any(|(_, _, value)| value.is_some_and(Value::is_string));
        has_text.then_some(Self { is_loose: true, ..self })
    }

    /// How many keys speak for a member; nothing, if one rules it out.
    pub(super) fn speak_for(&self, ty: &Type) -> Option<u32> {
        let mut spoken = 0;
        for mark in &self.found {
            match says(self.graph, mark, ty, self.is_loose) {
                Says::Yes => spoken += 1,
                Says::No if mark.1 => return None,
                Says::No | Says::Nothing => {}
            }
        }
        Some(spoken)
    }
}

fn says(graph: &TypeGraph, (key, _, value): &Mark<'_>, ty: &Type, is_loose: bool) -> Says {
    let strukt = ty.direct().and_then(|id| graph.as_struct(id));
    let (ty, is_required) = match strukt {
        _ if key.is_empty() => (ty, false),
        Some(strukt) => match keyed(strukt).find(|field| field.key.name == *key) {
            // Null is a value where the docs say so.
            Some(field) if presence(field) == Presence::Nullable && *value == Some(&Value::Null) => {
                return Says::Nothing;
            }
            Some(field) => (&field.ty, field.required),
            None => return Says::Nothing,
        },
        None => return Says::Nothing,
    };
    let Some((has, is_one)) = listed(graph, ty, *value, is_loose) else { return Says::Nothing };
    match value {
        Some(_) if has => Says::Yes,
        None | Some(Value::Null) if !(is_required && is_one) => Says::Nothing,
        _ => Says::No,
    }
}

/// Whether a type lists a value, and whether it lists but one; nothing, if it lists none.
fn listed(graph: &TypeGraph, ty: &Type, value: Option<&Value>, is_loose: bool) -> Option<(bool, bool)> {
    match ty {
        Type::Nullable(inner) => listed(graph, inner, value, is_loose),
        Type::Literal(literal) => {
            let found = value.and_then(atom::boolean);
            Some((found.is_some_and(|(found, _)| found == *literal), true))
        }
        Type::Reference(id) => match &graph.get(*id).schema {
            Schema::Enum(of) => {
                let standing = value.map(|value| atom::standing(value, of));
                let is_listed = matches!(standing, Some(Standing::Listed(_)));
                let is_alike = || is_loose && value.is_some_and(|value| atom::lists_alike(value, of));
                Some((is_listed || is_alike(), of.values.len() == 1))
            }
            _ => None,
        },
        _ => None,
    }
}
