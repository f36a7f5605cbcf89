//! What the rule of unions says, told from the docs alone and without any cleverness: which members a value
//! may be read as, in whatever spelling. It errs on the side of those: a member that it rules out is out.

use std::collections::BTreeMap;

use serde_json::Value;
use tests::json::fold;

use crate::docs::{Docs, Field, Ty, plain};

/// What the members of a union are, whether it has a page or not.
pub(crate) fn members<'d>(docs: &'d Docs, ty: &'d Ty) -> Option<&'d [Ty]> {
    match ty {
        Ty::Union(number) => Some(&docs.unions[*number]),
        Ty::OneOf(members) => Some(members),
        Ty::Nullable(inner) => members(docs, inner),
        _ => None,
    }
}

/// The members that a value may be read as.
pub(crate) fn possible(docs: &Docs, union: &[Ty], value: &Value) -> Vec<usize> {
    within(docs, union, value, &mut Vec::new())
}

/// The one member that a value is by the rule, if it can be told without weighing.
pub(crate) fn told(docs: &Docs, union: &[Ty], value: &Value) -> Option<usize> {
    let possible = possible(docs, union, value);
    let spoken = |member: &usize| spoken(docs, union, &union[*member], value);
    let most = possible.iter().map(spoken).max()?;
    let mut first = possible.into_iter().filter(|member| spoken(member) == most);
    first.next().filter(|_| first.next().is_none())
}

/// Whether nothing in a value of a type leaves any doubt.
pub(crate) fn is_clear(docs: &Docs, ty: &Ty, value: &Value) -> bool {
    match (ty, value) {
        (_, Value::Null) => true,
        (Ty::Nullable(inner), value) => is_clear(docs, inner, value),
        (Ty::Union(_) | Ty::OneOf(_), value) => {
            let union = members(docs, ty).unwrap();
            told(docs, union, value).is_some_and(|member| is_clear(docs, &union[member], value))
        }
        (Ty::List(item), Value::Array(items)) => items.iter().all(|value| is_clear(docs, item, value)),
        (Ty::Map(of), Value::Object(entries)) => entries.values().all(|value| is_clear(docs, of, value)),
        (Ty::Struct(number), Value::Object(entries)) => {
            let clear = |field: &Field| entries.get(field.key).is_none_or(|it| is_clear(docs, &field.ty, it));
            docs.structs[*number].iter().all(clear)
        }
        _ => true,
    }
}

/// A union that leads back to itself with the same value says nothing new.
fn within<'d>(docs: &'d Docs, union: &'d [Ty], value: &Value, open: &mut Vec<&'d [Ty]>) -> Vec<usize> {
    if value.is_null() || open.iter().any(|other| std::ptr::eq(*other, union)) {
        return Vec::new();
    }
    open.push(union);
    let may_be = |member: &'d Ty, open: &mut Vec<&'d [Ty]>| {
        !is_ruled_out(docs, union, member, value)
            && match members(docs, member) {
                Some(inner) => !within(docs, inner, value, open).is_empty(),
                None => may_be(docs, member, value),
            }
    };
    let found = (0..union.len()).filter(|&member| may_be(&union[member], open)).collect();
    open.pop();
    found
}

/// Whether a value may be read as a type, leaving aside what must be in a union that it is a member of.
fn may_be(docs: &Docs, ty: &Ty, value: &Value) -> bool {
    let is_scalar = !value.is_array() && !value.is_object();
    let is_numeric = value.is_number() || value.as_str().is_some_and(|text| text.parse::<f64>().is_ok());
    let is_empty_list = value.as_array().is_some_and(Vec::is_empty);
    let is_boolean =
        || matches!(plain(value).as_str(), "true" | "false" | "0" | "1" | "0.0" | "1.0" | "-0.0");
    let is_nothing = *value == Value::Bool(false) || value.as_str() == Some("");
    match (ty, value) {
        (_, Value::Null) => true,
        (Ty::List(_) | Ty::Map(_) | Ty::Struct(_), _) if is_nothing => true,
        (Ty::Integer | Ty::Number | Ty::Boolean | Ty::Literal(_), Value::String(text)) if text.is_empty() => {
            true
        }
        // An empty list or object stands for null where a value without parts would be one.
        (
            Ty::String | Ty::Integer | Ty::Number | Ty::Boolean | Ty::Literal(_) | Ty::Enum(_),
            Value::Array(_) | Value::Object(_),
        ) => is_empty_list || value.as_object().is_some_and(serde_json::Map::is_empty),
        (Ty::String, _) => is_scalar,
        (Ty::Integer | Ty::Number, _) => is_numeric,
        (Ty::Boolean, _) => is_boolean(),
        (Ty::Literal(_) | Ty::Enum(_), _) => match list(docs, ty).unwrap_or_default() {
            [Value::String(_), ..] => is_scalar,
            [Value::Number(_), ..] => is_numeric,
            _ => is_boolean(),
        },
        (Ty::Nullable(inner), _) => may_be(docs, inner, value),
        (Ty::List(item), Value::Array(items)) => items.iter().all(|value| may_be(docs, item, value)),
        (Ty::Map(of), Value::Object(entries)) => entries.values().all(|value| may_be(docs, of, value)),
        (Ty::Struct(number), Value::Object(entries)) => {
            let fields = &docs.structs[*number];
            let field = |key: &str| fields.iter().find(|field| fold(field.key) == fold(key));
            let is_foreign = !entries.is_empty()
                && fields.iter().any(|field| field.required)
                && !entries.keys().any(|key| field(key).is_some());
            // A key that is only like a documented one does not count beside it.
            let fits = |(key, value): (&String, &Value)| {
                let field = fields.iter().find(|field| field.key == key);
                field.is_none_or(|field| may_be(docs, &field.ty, value))
            };
            !is_foreign && entries.iter().all(fits)
        }
        (Ty::Map(_) | Ty::Struct(_), _) => is_empty_list,
        // Inside another type, what is no member is kept.
        (Ty::Union(_) | Ty::OneOf(_), _) => true,
        // One item may stand for a list, and an object with numbers as its keys.
        (Ty::List(item), Value::Object(entries)) => {
            may_be(docs, item, value) || entries.values().all(|value| may_be(docs, item, value))
        }
        (Ty::List(item), value) => may_be(docs, item, value),
    }
}

/// The values that a type lists.
fn list<'d>(docs: &'d Docs, ty: &'d Ty) -> Option<&'d [Value]> {
    match ty {
        Ty::Literal(value) => Some(std::slice::from_ref(value)),
        Ty::Enum(number) => Some(&docs.enums[*number]),
        Ty::Nullable(inner) => list(docs, inner),
        _ => None,
    }
}

/// What a member lists under a key, and whether that must be there with a value; the empty key stands
/// for the value itself.
fn listed<'d>(docs: &'d Docs, member: &'d Ty, key: &str) -> Option<(&'d [Value], bool)> {
    match member {
        Ty::Struct(number) => {
            let field = docs.structs[*number].iter().find(|field| field.key == key)?;
            let must = field.required && !matches!(field.ty, Ty::Nullable(_));
            list(docs, &field.ty).map(|values| (values, must))
        }
        member if key.is_empty() => list(docs, member).map(|values| (values, true)),
        _ => None,
    }
}

/// The keys under which at least two members list values, and whether they decide.
fn keys<'d>(docs: &'d Docs, union: &'d [Ty]) -> BTreeMap<&'d str, bool> {
    let structs = union.iter().filter_map(|member| match member {
        Ty::Struct(number) => Some(docs.structs[*number].iter().map(|field| field.key)),
        _ => None,
    });
    let mut keys = BTreeMap::new();
    for key in structs.flatten().chain([""]) {
        let lists: Vec<_> = union.iter().filter_map(|member| listed(docs, member, key)).collect();
        let is_common = |value: &Value| lists.iter().filter(|(list, _)| list.contains(value)).count() > 1;
        if lists.len() > 1 {
            keys.insert(key, !lists.iter().any(|(list, _)| list.iter().any(is_common)));
        }
    }
    keys
}

/// The value under a key, or one that is alike.
fn under<'v>(value: &'v Value, key: &str) -> Option<&'v Value> {
    if key.is_empty() {
        return Some(value);
    }
    let entries = value.as_object()?;
    let alike = || entries.iter().find(|(other, _)| fold(other) == fold(key)).map(|(_, value)| value);
    entries.get(key).or_else(alike)
}

/// Whether a value is in a list, however it is spelled.
fn has(values: &[Value], value: &Value) -> bool {
    let same = |listed: &Value| {
        let (a, b) = (plain(listed), plain(value));
        let boolean = match listed {
            Value::Bool(true) => a == b || b.parse() == Ok(1.0),
            Value::Bool(false) => a == b || b.parse() == Ok(0.0),
            _ => false,
        };
        a == b || boolean || a.parse::<f64>().is_ok_and(|a| b.parse() == Ok(a))
    };
    !value.is_array() && !value.is_object() && values.iter().any(same)
}

fn is_ruled_out(docs: &Docs, union: &[Ty], member: &Ty, value: &Value) -> bool {
    keys(docs, union).into_iter().filter(|(_, decides)| *decides).any(|(key, _)| {
        let Some((list, must)) = listed(docs, member, key) else { return false };
        match under(value, key) {
            Some(found) if !found.is_null() => !has(list, found),
            Some(_) | None => must && list.len() == 1,
        }
    })
}

/// How many keys speak for a member.
fn spoken(docs: &Docs, union: &[Ty], member: &Ty, value: &Value) -> usize {
    let speaks = |key: &&&str| {
        let found = under(value, key).filter(|found| !found.is_null());
        listed(docs, member, key).zip(found).is_some_and(|((list, _), found)| has(list, found))
    };
    keys(docs, union).keys().filter(speaks).count()
}
