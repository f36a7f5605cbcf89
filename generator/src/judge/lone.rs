//! Lists that were sent as something else, by the rules of the written runtime (`lone.rs` there).

use serde_json::{Map, Value};

use super::atom::{self, Fit, Standing};
use super::{Judge, keyed, keys, rest};
use crate::graph::{Schema, Struct, Type};

/// What a value is where a list is documented.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Instead {
    /// Its parts are the items.
    Parts,
    /// It is the only item.
    Item,
    /// It is no list.
    Nothing,
}

impl Judge<'_> {
    /// What a value that is no list is where one of such items is documented.
    pub(super) fn instead(&mut self, value: &Value, item: &Type) -> Instead {
        if value.as_object().is_some_and(|object| self.is_numbered(object, item)) {
            return Instead::Parts;
        }
        if self.may_be(value, item) { Instead::Item } else { Instead::Nothing }
    }

    /// Whether the keys of an object are the numbers of items, in whatever order.
    fn is_numbered(&mut self, object: &Map<String, Value>, item: &Type) -> bool {
        object.iter().all(|(key, value)| is_number(key) && (value.is_null() || self.may_be(value, item)))
    }

    /// Whether a value is an item by its type.
    fn may_be(&mut self, value: &Value, item: &Type) -> bool {
        let is_fit = |fit| fit >= Fit::Near || fit == Fit::Loose && value.is_string();
        if value.as_str().is_some_and(is_list) {
            return false;
        }
        let is_any = || value.is_object() || value.is_string() || value.is_number();
        match item {
            Type::Any => is_any(),
            Type::Nullable(inner) => self.may_be(value, inner),
            Type::List(_) | Type::Stream(_) => value.is_array(),
            Type::Map(_) => value.is_object(),
            Type::Literal(literal) => value.as_bool() == Some(*literal),
            Type::Reference(id) => match &self.graph.get(*id).schema {
                Schema::Opaque => is_any(),
                Schema::Struct(strukt) => value.as_object().is_some_and(|object| knows_some(strukt, object)),
                Schema::Union(members) => {
                    self.once(value, *id, |judge| judge.union(value, members)).member.is_some()
                }
                Schema::Enum(of) => match atom::standing(value, of) {
                    Standing::Listed(fit) | Standing::Unlisted(fit) => is_fit(fit),
                    Standing::Wrong => false,
                },
            },
            scalar => atom::fit(value, scalar).is_some_and(is_fit),
        }
    }
}

/// Whether an object may be of a type: it has some of the keys.
fn knows_some(strukt: &Struct, object: &Map<String, Value>) -> bool {
    let knows = |key: &String| {
        let mut alike = keyed(strukt).filter(|field| keys::is_alike(&field.key.name, key));
        keyed(strukt).any(|field| field.key.name == *key) || alike.next().is_some() && alike.next().is_none()
    };
    !object.is_empty() && (rest(strukt).is_some() || object.keys().any(knows))
}

/// Whether a text is a list itself.
fn is_list(text: &str) -> bool {
    text.starts_with('[') && text.ends_with(']')
}

/// Whether a key is the number of an item.
fn is_number(key: &str) -> bool {
    let is_plain = key == "0" || !key.starts_with(['0', '+']);
    is_plain && key.parse::<u32>().is_ok()
}
