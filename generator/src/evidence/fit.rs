//! How well a JSON value fits a documented type.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use serde_json::Value;

use crate::graph::{Enum, EnumRepr, Member, Schema, Struct, Type, TypeGraph, TypeId};
use crate::judge::{self, is_alike};

/// How well a value fits. Better fits are greater: first what marks a value as the type's own, then
/// how few keys only one side has, then how many both have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fit {
    rank: Rank,
    apart: i64,
    shared: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// It would be read, as anything would.
    Any,
    /// It would be read, by a detour.
    Loose,
    /// The JSON type is the type's own.
    Exact,
    /// The value itself says so: a listed value, a date.
    Marked,
}

impl Fit {
    fn of(rank: Rank) -> Option<Self> {
        Some(Self { rank, apart: 0, shared: 0 })
    }

    /// Whether the JSON type is the type's own, so that the value says something about the type.
    pub(super) fn is_telling(self) -> bool {
        self.rank >= Rank::Exact
    }
}

/// How well a value fits a type; nothing, if it does not.
pub(super) fn fit(graph: &TypeGraph, value: &Value, ty: &Type) -> Option<Fit> {
    Fits { graph, known: BTreeMap::new() }.fit(value, ty)
}

/// The type that a value of a union has: the best member, or what that union says of it, and so on. None
/// where no member fits, or the unions are each other's members and nothing else.
pub(super) fn member_type<'g>(
    graph: &'g TypeGraph,
    value: &Value,
    members: &'g [Member],
) -> Option<&'g Type> {
    let (mut members, mut seen) = (members, BTreeSet::new());
    loop {
        let member = best_member(graph, value, members)?;
        let Some(id) = member.ty.direct() else { return Some(&member.ty) };
        match &graph.get(id).schema {
            Schema::Union(inner) if seen.insert(id) => members = inner,
            Schema::Union(_) => return None,
            _ => return Some(&member.ty),
        }
    }
}

/// The member of a union that a value is, as the written crate reads it.
fn best_member<'g>(graph: &TypeGraph, value: &Value, members: &'g [Member]) -> Option<&'g Member> {
    judge::choose(graph, value, members).map(|at| &members[at])
}

/// What is known of values held against documented types: each is looked at once, however unions nest.
struct Fits<'g> {
    graph: &'g TypeGraph,
    /// By the value's address; nothing is known, too, of what is being found out.
    known: BTreeMap<(usize, TypeId), Option<Fit>>,
}

impl Fits<'_> {
    fn fit(&mut self, value: &Value, ty: &Type) -> Option<Fit> {
        match (ty, value) {
            (Type::Any, _) => Fit::of(Rank::Any),
            (Type::Nullable(_), Value::Null) => Fit::of(Rank::Exact),
            (Type::Nullable(inner), _) => self.fit(value, inner),
            (Type::List(item) | Type::Stream(item), Value::Array(items)) => {
                let fits: Option<Vec<Fit>> = items.iter().map(|value| self.fit(value, item)).collect();
                fits.map(|fits| {
                    fits.into_iter().min().unwrap_or(Fit { rank: Rank::Exact, apart: 0, shared: 0 })
                })
            }
            (Type::Map(item), Value::Object(entries)) => {
                let fits = entries.values().all(|value| self.fit(value, item).is_some());
                if fits { Fit::of(Rank::Loose) } else { None }
            }
            (Type::Reference(id), _) => self.reference(value, *id),
            (scalar, _) => fit_scalar(value, scalar).and_then(Fit::of),
        }
    }

    fn reference(&mut self, value: &Value, id: TypeId) -> Option<Fit> {
        let key = (std::ptr::from_ref(value).addr(), id);
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        self.known.insert(key, None);
        let graph = self.graph;
        let fit = match &graph.get(id).schema {
            Schema::Struct(strukt) => fit_struct(graph, value, strukt),
            Schema::Enum(enumeration) => fit_enum(value, enumeration),
            Schema::Union(members) => members.iter().filter_map(|it| self.fit(value, &it.ty)).max(),
            Schema::Opaque => Fit::of(Rank::Any),
        };
        self.known.insert(key, fit);
        fit
    }
}

fn fit_scalar(value: &Value, ty: &Type) -> Option<Rank> {
    let text = value.as_str();
    match ty {
        Type::String => text.map(|_| Rank::Exact),
        Type::Bytes => text.filter(|text| STANDARD.decode(text).is_ok()).map(|_| Rank::Loose),
        Type::Boolean => value.as_bool().map(|_| Rank::Exact),
        Type::Literal(literal) => {
            value.as_bool().map(|value| if value == *literal { Rank::Marked } else { Rank::Loose })
        }
        Type::Integer if value.is_i64() => Some(Rank::Exact),
        Type::Integer => value.as_f64().filter(|number| is_whole(*number)).map(|_| Rank::Loose),
        Type::Float if value.is_f64() => Some(Rank::Exact),
        Type::Float => value.as_i64().filter(|number| is_exact(*number)).map(|_| Rank::Loose),
        Type::BigInteger if value.is_i64() || value.is_u64() => Some(Rank::Exact),
        Type::BigInteger => text.filter(|text| is_digits(text)).map(|_| Rank::Loose),
        Type::Decimal if value.is_number() => Some(Rank::Exact),
        Type::Decimal => text.filter(|text| text.parse::<f64>().is_ok()).map(|_| Rank::Loose),
        Type::DateTime => text.and_then(date_time),
        Type::Date => text.and_then(date),
        _ => None,
    }
}

/// Whether a whole number is one as a fraction, too, with all its digits.
fn is_exact(number: i64) -> bool {
    (number as f64) as i128 == i128::from(number)
}

/// A fraction that is a whole number in another spelling, below where fractions are rounded.
fn is_whole(number: f64) -> bool {
    number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0
}

/// Whether a text spells a whole number.
pub(super) fn is_digits(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// The spellings that the runtime reads.
fn date_time(text: &str) -> Option<Rank> {
    if text.parse::<Timestamp>().is_ok() {
        return Some(Rank::Marked);
    }
    let by_go = Timestamp::strptime("%Y-%m-%d %H:%M:%S%.f %z UTC", text).is_ok();
    (by_go || text.parse::<DateTime>().is_ok()).then_some(Rank::Loose)
}

fn date(text: &str) -> Option<Rank> {
    let alone = text.len() == "2022-12-14".len() && text.parse::<Date>().is_ok();
    if alone { Some(Rank::Marked) } else { date_time(text).map(|_| Rank::Loose) }
}

/// Whether a listed value is the one with a text: numbers are by their size.
pub(super) fn is_same(repr: EnumRepr, listed: &str, text: &str) -> bool {
    let number = |text: &str| text.parse::<f64>().ok().filter(|_| repr == EnumRepr::Number);
    listed == text || number(listed).is_some_and(|listed| Some(listed) == number(text))
}

fn fit_enum(value: &Value, enumeration: &Enum) -> Option<Fit> {
    let text = match (enumeration.repr, value) {
        (EnumRepr::String, Value::String(text)) => text.clone(),
        (EnumRepr::String, Value::Bool(_) | Value::Number(_)) => return Fit::of(Rank::Loose),
        (EnumRepr::Integer, Value::String(text)) if is_digits(text) => return Fit::of(Rank::Loose),
        (EnumRepr::Integer, Value::Number(number)) if number.is_i64() => number.to_string(),
        (EnumRepr::Number, Value::Number(number)) => number.to_string(),
        (EnumRepr::Number, Value::String(text)) if text.parse::<f64>().is_ok() => {
            return Fit::of(Rank::Loose);
        }
        (EnumRepr::Boolean, Value::Bool(boolean)) => boolean.to_string(),
        (EnumRepr::Boolean, Value::String(text)) if matches!(text.as_str(), "true" | "false") => {
            return Fit::of(Rank::Loose);
        }
        _ => return None,
    };
    let is_listed = enumeration.values.iter().any(|listed| is_same(enumeration.repr, &listed.value, &text));
    Fit::of(if is_listed { Rank::Marked } else { Rank::Loose })
}

fn fit_struct(graph: &TypeGraph, value: &Value, strukt: &Struct) -> Option<Fit> {
    let object = value.as_object()?;
    let (mut shared, mut missing, mut rank) = (0, 0, Rank::Exact);
    for field in &strukt.fields {
        let found = object.iter().find(|(key, _)| is_alike(key, &field.key.name));
        let Some((_, value)) = found else {
            missing += i64::from(field.required);
            continue;
        };
        shared += 1;
        match mark(graph, &field.ty, value) {
            Some(true) => rank = Rank::Marked,
            Some(false) => return None,
            None => {}
        }
    }
    if shared == 0 {
        return if object.is_empty() { Fit::of(Rank::Loose) } else { None };
    }
    let unknown = i64::try_from(object.len()).unwrap_or(i64::MAX).saturating_sub(shared).max(0);
    Some(Fit { rank, apart: -missing.saturating_add(unknown), shared })
}

/// Whether the value is the only one that the field's enum lists; nothing, if it is no such enum.
fn mark(graph: &TypeGraph, ty: &Type, value: &Value) -> Option<bool> {
    let Type::Reference(id) = ty else { return None };
    match &graph.get(*id).schema {
        Schema::Enum(Enum { values, .. }) if values.len() == 1 => {
            value.as_str().map(|text| text == values[0].value)
        }
        _ => None,
    }
}
