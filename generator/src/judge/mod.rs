//! Takes the [`TypeGraph`] and JSON, gives what a value is of the documented types: the member of a union, and
//! what deviates from the docs. The rules are those of the written runtime (`generator/runtime`), which has
//! them as tables; here they are asked of the graph, so nothing need be compiled.
//!
//! A body is read as a [`Value`], which keeps the last of two equal keys and 17 digits of a fraction.

mod atom;
mod keys;
mod lone;
mod manner;
mod marks;
// This and `words` are as the written crate has them, to the letter: they need nothing of either.
#[path = "../../runtime/moment.rs"]
mod moment;
mod read;
#[path = "../../runtime/words.rs"]
mod words;

pub(crate) use keys::{fold, has_spelled, is_alike, spelled};
pub(crate) use manner::{Manner, in_words, manner};
pub use read::{Deviation, DeviationKind, deviations};

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::dialect::Role;
use crate::graph::{Field, Member, Schema, Struct, Type, TypeGraph, TypeId};
use crate::recorded::Recording;
use atom::{Fit, Standing};
use lone::Instead;
use marks::Marks;

/// What came of holding a value against a type.
#[derive(Debug, Clone, Copy, Default)]
struct Verdict {
    /// Whether it cannot be read as one.
    is_fault: bool,
    /// The member of a union that it is.
    member: Option<usize>,
    /// Whether it is no list, and read as one: as a member of a union, that comes after all others.
    is_lone: bool,
    /// The keys whose values speak for the type.
    spoken: u32,
    /// The keys that the type knows, each by how well its value fits, less those that it does not know and those that
    /// it requires in vain.
    weight: i64,
    /// The required keys that are missing, and the keys that the type does not know.
    apart: u64,
}

/// What a key that is known weighs when its value is of any type, and what a key without a name weighs less.
const ANY: i64 = 4;
const KEY: i64 = 2;

/// What a key takes that the type does not know, and one that it requires in vain.
const NO_KEY: i64 = -4;
const MISSING: i64 = -1;

/// What a value that is no member of its union takes from what it is part of, and a value under a key at the most.
const UNKNOWN: i64 = -3;

/// How deep values may nest.
const DEPTH: u8 = 128;

fn weight(fit: Fit) -> i64 {
    match fit {
        Fit::Far => 1,
        Fit::Blank | Fit::Loose => 2,
        Fit::Near => 5,
        Fit::Exact => 6,
        Fit::Marked => 8,
    }
}

impl Verdict {
    fn of(weight: i64) -> Self {
        Self { weight, ..Self::default() }
    }

    /// What came of what is no list: it is no better than any spelling.
    fn lone(self) -> Self {
        Self { is_lone: true, member: None, spoken: 0, weight: self.weight.min(weight(Fit::Loose)), ..self }
    }

    fn fault() -> Self {
        Self { is_fault: true, ..Self::default() }
    }

    /// Adds what came of the value under a key.
    fn add_under_key(&mut self, part: Self) {
        self.add(Self { weight: part.weight.max(UNKNOWN), ..part });
    }

    fn add(&mut self, part: Self) {
        self.weight += part.weight;
        self.apart += part.apart;
        self.is_fault |= part.is_fault;
    }
}

/// When a key is in an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Presence {
    /// Always, with a value.
    Required,
    /// Always, with a value or null.
    Nullable,
    /// When there is a value.
    Optional,
}

fn presence(field: &Field) -> Presence {
    match (field.required, field.nullable && field.ty != Type::Any) {
        (true, false) => Presence::Required,
        (true, true) => Presence::Nullable,
        (false, _) => Presence::Optional,
    }
}

/// The fields that have a key.
fn keyed(strukt: &Struct) -> impl Iterator<Item = &Field> {
    strukt.fields.iter().filter(|field| {
        let is_rest = field.role == Role::AdditionalProperties && matches!(field.ty, Type::Map(_));
        !is_rest && field.role != Role::RawResponse
    })
}

/// The type of what other keys have, where the docs say so.
fn rest(strukt: &Struct) -> Option<&Type> {
    strukt.fields.iter().find_map(|field| match (field.role, &field.ty) {
        (Role::AdditionalProperties, Type::Map(value)) => Some(value.as_ref()),
        _ => None,
    })
}

/// Which of the fields each key of an object is, as the runtime finds them: the exact key, else the only one
/// that is alike and not there itself.
fn owners<'o>(
    graph: &TypeGraph,
    fields: &[&Field],
    object: &'o Map<String, Value>,
) -> Vec<(&'o str, &'o Value, Option<usize>)> {
    let mut seen = BTreeSet::new();
    let mut owned: Vec<(&str, &Value, Option<usize>)> = Vec::new();
    for (key, value) in object {
        let field = fields.iter().position(|field| field.key.name == *key);
        seen.extend(field);
        owned.push((key, value, field));
    }
    let has_exact = !seen.is_empty();
    for (key, value, owner) in owned.iter_mut().filter(|(_, _, owner)| owner.is_none()) {
        let mut alike = fields.iter().enumerate().filter(|(_, field)| is_alike(&field.key.name, key));
        if let (Some((at, field)), None) = (alike.next(), alike.next())
            && !(has_exact && is_other(graph, field, key, value))
            && seen.insert(at)
        {
            *owner = Some(at);
        }
    }
    owned
}

/// Whether a key that is like a field's is rather another, in an object some of whose keys are as documented: it differs in
/// case alone, and has a list or an object where a text or the like is documented.
pub(crate) fn is_other(graph: &TypeGraph, field: &Field, key: &str, value: &Value) -> bool {
    let is_leaf = match not_null(&field.ty) {
        Type::Any | Type::HttpRequest | Type::HttpResponse => false,
        Type::List(_) | Type::Stream(_) | Type::Map(_) | Type::Nullable(_) => false,
        Type::Reference(id) => matches!(graph.get(*id).schema, Schema::Enum(_)),
        _ => true,
    };
    let has_parts = match value {
        Value::Array(items) => !items.is_empty(),
        Value::Object(entries) => !entries.is_empty(),
        _ => false,
    };
    is_leaf && has_parts && field.key.name.eq_ignore_ascii_case(key)
}

/// Whether an object is none of these: it has keys, and the type requires some and knows none.
pub(crate) fn is_foreign(strukt: &Struct, knows_any: bool, object: &Map<String, Value>) -> bool {
    let requires = || keyed(strukt).any(|field| field.required);
    !object.is_empty() && !knows_any && rest(strukt).is_none() && requires()
}

/// The member of a union that a value is.
pub(crate) fn choose(graph: &TypeGraph, value: &Value, members: &[Member]) -> Option<usize> {
    Judge::new(graph).choose(value, members)
}

/// Holds values of a body against types, each once: what came of it is kept.
pub(crate) struct Judge<'g> {
    graph: &'g TypeGraph,
    /// By the value's address.
    known: BTreeMap<(usize, TypeId), Verdict>,
    depth: u8,
}

impl<'g> Judge<'g> {
    pub(crate) fn new(graph: &'g TypeGraph) -> Self {
        Self { graph, known: BTreeMap::new(), depth: DEPTH }
    }

    /// The member of a union that a value is; nothing, where it is none.
    pub(crate) fn choose(&mut self, value: &Value, members: &[Member]) -> Option<usize> {
        self.union(value, members).member
    }

    /// How well a value fits a type: by what is missing or unknown first, then by what is known.
    pub(crate) fn rank(&mut self, value: &Value, ty: &Type) -> Option<(i64, u64)> {
        let verdict = self.value(value, ty);
        (!is_blank(self.graph, value, ty) && !verdict.is_fault).then_some((verdict.weight, verdict.apart))
    }

    /// What of a recording is held against a type: docs of streams have a page for what events bring, or for events as
    /// a whole.
    pub(crate) fn recorded<'v>(&mut self, recording: &'v Recording, ty: &Type) -> &'v Value {
        match &recording.event {
            Some(event) if self.rank(event, ty) > self.rank(&recording.value, ty) => event,
            _ => &recording.value,
        }
    }

    /// The key of an object whose value fits a page better than nothing, and whether that is a list of what the page
    /// documents: APIs put bodies into others that no page shows.
    pub(crate) fn inside<'v>(&self, value: &'v Value, page: TypeId) -> Option<(&'v str, i64, bool)> {
        let ty = Type::Reference(page);
        let list = Type::List(Box::new(ty.clone()));
        let entries = value.as_object().into_iter().flatten();
        let fits = entries.filter_map(|(key, part)| {
            // Gateways put the text of a body there.
            let text = part.as_str().and_then(|text| serde_json::from_str::<Value>(text).ok());
            let part = text.as_ref().unwrap_or(part);
            let is_list = part.is_array();
            // What is known is known by address, and a text's value has none that lasts.
            let (fit, _) = Judge::new(self.graph).rank(part, if is_list { &list } else { &ty })?;
            let is_some = (part.is_object() || is_list) && fit > weight(Fit::Exact);
            is_some.then_some((key.as_str(), fit, is_list))
        });
        fits.max_by_key(|(_, fit, _)| *fit)
    }

    fn once(&mut self, value: &Value, id: TypeId, find: impl FnOnce(&mut Self) -> Verdict) -> Verdict {
        let key = (std::ptr::from_ref(value).addr(), id);
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        // A union that leads back to itself with the same value has nothing new to say of it.
        self.known.insert(key, Verdict::fault());
        let verdict = find(self);
        self.known.insert(key, verdict);
        verdict
    }

    /// A value against a type. Null where it is no value can be read, and is a key that is missing. So is what stands
    /// for null.
    fn value(&mut self, value: &Value, ty: &Type) -> Verdict {
        let graph = self.graph;
        let fit = match ty {
            Type::Any => return Verdict::of(ANY),
            Type::Nullable(_) if value.is_null() => Some(Fit::Exact),
            Type::Nullable(inner) if is_blank(graph, value, inner) => Some(Fit::Blank),
            Type::Nullable(inner) => return self.value(value, inner),
            Type::Reference(id) if matches!(graph.get(*id).schema, Schema::Opaque) => {
                return Verdict::of(ANY);
            }
            _ if value.is_null() || is_blank(graph, value, ty) => {
                return Verdict { apart: 1, ..Verdict::default() };
            }
            Type::List(item) | Type::Stream(item) => match value {
                Value::Array(items) => return self.parts(items.iter(), item, 0),
                value => return self.no_list(value, item),
            },
            Type::Map(of) => match value {
                Value::Object(entries) => return self.parts(entries.values(), of, KEY),
                value => empty_list(value),
            },
            Type::Reference(id) => match &graph.get(*id).schema {
                Schema::Struct(strukt) => match value {
                    Value::Object(object) => {
                        return self.once(value, *id, |judge| judge.object(object, strukt));
                    }
                    value => empty_list(value),
                },
                Schema::Enum(of) => match atom::standing(value, of) {
                    Standing::Listed(Fit::Exact) => Some(Fit::Marked),
                    Standing::Listed(_) | Standing::Unlisted(_) => Some(Fit::Loose),
                    Standing::Wrong => None,
                },
                Schema::Union(members) => {
                    return self.once(value, *id, |judge| judge.union(value, members));
                }
                Schema::Opaque => return Verdict::of(ANY),
            },
            scalar => atom::fit(value, scalar),
        };
        fit.map_or(Verdict::fault(), |fit| Verdict::of(weight(fit)))
    }

    /// The parts of a list or a map: no key of it has a name.
    fn parts<'v>(&mut self, parts: impl Iterator<Item = &'v Value>, ty: &Type, less: i64) -> Verdict {
        let mut verdict = Verdict::of(weight(Fit::Exact) - less);
        self.deeper(|judge| {
            for part in parts {
                let mut part = judge.value(part, ty);
                part.weight -= less;
                verdict.add(part);
            }
            verdict
        })
    }

    /// What is no list where one is documented.
    fn no_list(&mut self, value: &Value, item: &Type) -> Verdict {
        match (self.instead(value, item), value) {
            (Instead::Parts, Value::Object(object)) => self.parts(object.values(), item, 0).lone(),
            (Instead::Item, value) => self.value(value, item).lone(),
            _ => Verdict::fault(),
        }
    }

    fn deeper(&mut self, find: impl FnOnce(&mut Self) -> Verdict) -> Verdict {
        let Some(depth) = self.depth.checked_sub(1) else { return Verdict::fault() };
        self.depth = depth;
        let verdict = find(self);
        self.depth += 1;
        verdict
    }

    fn object(&mut self, object: &Map<String, Value>, strukt: &Struct) -> Verdict {
        self.deeper(|judge| judge.object_inside(object, strukt))
    }

    fn object_inside(&mut self, object: &Map<String, Value>, strukt: &Struct) -> Verdict {
        let fields: Vec<&Field> = keyed(strukt).collect();
        let other = rest(strukt);
        let mut verdict = Verdict::of(weight(Fit::Exact));
        let mut seen = BTreeSet::new();
        for (key, value, owner) in owners(self.graph, &fields, object) {
            match (owner.map(|at| fields[at]), other) {
                (Some(field), _) => {
                    seen.extend(owner);
                    let mut part = self.field(value, field);
                    part.weight -= i64::from(field.key.name != key);
                    verdict.add_under_key(part);
                }
                (None, Some(ty)) => {
                    let mut part = self.value(value, ty);
                    part.weight -= KEY;
                    verdict.add_under_key(part);
                }
                (None, None) => verdict.add(Verdict { apart: 1, ..Verdict::of(NO_KEY) }),
            }
        }
        if is_foreign(strukt, !seen.is_empty(), object) {
            return Verdict::fault();
        }
        for (at, field) in fields.iter().enumerate() {
            if field.required && !seen.contains(&at) {
                verdict.add(Verdict { apart: 1, ..Verdict::of(MISSING) });
            }
        }
        verdict
    }

    fn field(&mut self, value: &Value, field: &Field) -> Verdict {
        match presence(field) {
            // A key with null says that it is known, and no more.
            Presence::Optional if value.is_null() => Verdict::of(weight(Fit::Loose)),
            Presence::Nullable if value.is_null() => Verdict::of(weight(Fit::Exact)),
            Presence::Optional | Presence::Nullable if is_blank(self.graph, value, not_null(&field.ty)) => {
                Verdict::of(weight(Fit::Blank))
            }
            _ => self.value(value, &field.ty),
        }
    }

    fn union(&mut self, value: &Value, members: &[Member]) -> Verdict {
        let marks = Marks::new(self.graph, value, members);
        let best = self.best(value, members, &marks);
        // What is listed may be spelled in another way: that tells members apart, and stays as it was sent.
        let best = best.or_else(|| self.best(value, members, &marks.loosened()?));
        // What speaks for a member here says nothing where this union is a member itself.
        let best = best.map(|best| Verdict { spoken: 0, ..best });
        best.unwrap_or(Verdict { apart: 1, ..Verdict::of(UNKNOWN) })
    }

    fn best(&mut self, value: &Value, members: &[Member], marks: &Marks<'_>) -> Option<Verdict> {
        let mut best: Option<Verdict> = None;
        for (at, member) in members.iter().enumerate() {
            let Some(spoken) = marks.speak_for(&member.ty) else { continue };
            // What is no value is no member, either.
            if is_blank(self.graph, value, &member.ty) {
                continue;
            }
            let mut verdict = self.value(value, &member.ty);
            verdict.spoken += spoken;
            let is_of_none = self.is_union(&member.ty) && verdict.member.is_none();
            if verdict.is_fault || is_of_none {
                continue;
            }
            let rank = |it: &Verdict| (!it.is_lone, it.spoken, it.weight, Reverse(it.apart));
            if best.as_ref().is_none_or(|best| rank(&verdict) > rank(best)) {
                best = Some(Verdict { member: Some(at), ..verdict });
            }
        }
        best
    }

    fn is_union(&self, ty: &Type) -> bool {
        ty.direct().is_some_and(|id| matches!(self.graph.get(id).schema, Schema::Union(_)))
    }
}

/// What may not be null.
fn not_null(ty: &Type) -> &Type {
    match ty {
        Type::Nullable(inner) => inner,
        ty => ty,
    }
}

/// Whether a value stands for null.
pub(crate) fn is_blank(graph: &TypeGraph, value: &Value, ty: &Type) -> bool {
    match ty {
        Type::Any | Type::HttpRequest | Type::HttpResponse | Type::Nullable(_) => false,
        Type::List(_) | Type::Stream(_) | Type::Map(_) => atom::is_nothing(value),
        Type::Reference(id) => match &graph.get(*id).schema {
            Schema::Struct(_) => atom::is_nothing(value),
            Schema::Enum(of) => atom::is_blank(value) && atom::standing(value, of) == Standing::Wrong,
            Schema::Union(_) | Schema::Opaque => false,
        },
        scalar => atom::fit(value, scalar) == Some(Fit::Blank),
    }
}

/// An object that was sent as a list, as PHP does with an empty one.
fn empty_list(value: &Value) -> Option<Fit> {
    value.as_array().filter(|items| items.is_empty()).map(|_| Fit::Loose)
}
