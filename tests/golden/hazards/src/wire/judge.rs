// @generated as it comes with the generator: changes to this file are lost.

//! How well values that were kept fit types: which member of a union one is. The rule stands at the
//! top of this module's parent. Every value is held against every shape at most once, and what came
//! of it is kept: reading the unions inside a member asks for what is known already.

use std::cmp::Reverse;
use std::fmt::{self, Write as _};

use super::atom::{Atom, Fit};
use super::scalars::boolean;
use super::buffer::{Buffer, Kind, MAX_DEPTH};
use super::keys::{Seen, alike, is_equal, is_other, search};
use super::listed::Standing;
use super::lone::Instead;
use super::marks::{Marks, inner};
use super::scan::text_under;
use super::shape::{Choice, Field, Key, Listed, Object, Shape};
use super::{Node, text};

/// What came of holding a value against a type.
#[derive(Clone, Copy)]
pub(super) struct Verdict {
    /// Why the value cannot be read as one of the type.
    pub(super) fault: Option<Fault>,
    /// The member of a union that it is.
    pub(super) member: Option<usize>,
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

/// Why a value cannot be read.
#[derive(Clone, Copy)]
pub(super) enum Fault {
    /// A value in it has the wrong type.
    Type { at: u32, expected: Shape },
    /// An object in it has none of the keys.
    NoKey { at: u32, model: &'static str },
    /// A key says that it is something else.
    RuledOut(&'static str),
    /// It is none of the members of a union.
    NoMember(&'static str),
    /// It nests too deep.
    Deep,
}

/// What a key that is known weighs when its value is of any type. What its values fit better weighs
/// more, what they fit worse less; a key that only a map knows weighs less than one with a name.
const ANY: i64 = 4;
const KEY: i64 = 2;

/// What a key takes that the type does not know, as much as one of any type gives: a body rarely has what no page
/// shows. One that is required and missing takes less, since docs call required what servers leave out.
const NO_KEY: i64 = -4;
const MISSING: i64 = -1;

/// A value that is no member of its union takes from what it is part of: any other type for it is better. So does one
/// that fits badly, and neither takes as much as if its key were unknown.
const UNKNOWN: i64 = -3;

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
        Self { fault: None, member: None, is_lone: false, spoken: 0, weight, apart: 0 }
    }

    /// What came of what is no list: it is no better than any spelling.
    fn lone(self) -> Self {
        Self { is_lone: true, member: None, spoken: 0, weight: self.weight.min(weight(Fit::Loose)), ..self }
    }

    fn fault(fault: Fault) -> Self {
        Self { fault: Some(fault), ..Self::of(0) }
    }

    /// Adds what came of the value under a key.
    fn add_under_key(&mut self, part: Self) {
        self.add(Self { weight: part.weight.max(UNKNOWN), ..part });
    }

    fn add(&mut self, part: Self) {
        self.weight += part.weight;
        self.apart += part.apart;
        self.fault = self.fault.or(part.fault);
    }
}

/// The member of a union that a value is. Where a listed value speaks for one member and all others are
/// ruled out, there is nothing to compare: reading will show whether it is one.
pub(super) fn choose(Node { buffer, index }: Node<'_>, choice: &'static Choice) -> Option<usize> {
    let judge = Judge::new(buffer);
    if choice.keys.iter().any(|key| key.decides()) && !judge.knows(index, choice) {
        let marks = Marks::new(buffer, index, choice);
        let mut left = choice.members.iter().enumerate().filter_map(|(member, &(_, shape))| {
            Some((member, marks.speak_for(shape).ok()?))
        });
        if let (Some((member, 1..)), None) = (left.next(), left.next()) {
            return Some(member);
        }
    }
    judge.choose(index, choice).member
}

/// The same of a value's text, where no more than one key need be looked at: it has a text that just one member lists,
/// and all others list something else.
pub(super) fn told(json: &str, choice: &Choice) -> Option<usize> {
    let [Key::Decides(name)] = choice.keys else { return None };
    let text = text_under(json, name)?;
    let mut found = None;
    for (member, (_, shape)) in choice.members.iter().enumerate() {
        let Shape::Object(object) = inner(*shape) else { return None };
        let field = object().fields.iter().find(|field| is_equal(field.key(), name))?;
        let Shape::Enum(Listed::Strings(values)) = inner(field.shape()) else { return None };
        if values.iter().any(|value| is_equal(value, text)) && found.replace(member).is_some() {
            return None;
        }
    }
    found
}

#[derive(Clone, Copy)]
pub(super) struct Judge<'a> {
    pub(super) buffer: &'a Buffer,
    depth: u8,
}

impl<'a> Judge<'a> {
    pub(super) fn new(buffer: &'a Buffer) -> Self {
        Self { buffer, depth: MAX_DEPTH }
    }
}

impl Judge<'_> {
    /// Whether something is known already.
    fn knows<T>(self, index: u32, of: &'static T) -> bool {
        self.buffer.verdicts.borrow().contains_key(&(index, std::ptr::from_ref(of).addr()))
    }

    /// What is known, or what comes of finding it out.
    fn once<T>(self, index: u32, of: &'static T, find: impl FnOnce(Self) -> Verdict) -> Verdict {
        let key = (index, std::ptr::from_ref(of).addr());
        if let Some(known) = self.buffer.verdicts.borrow().get(&key) {
            return *known;
        }
        // A union that leads back to itself with the same value has nothing new to say of it.
        self.buffer.verdicts.borrow_mut().insert(key, Verdict::fault(Fault::Deep));
        let verdict = find(self);
        self.buffer.verdicts.borrow_mut().insert(key, verdict);
        verdict
    }

    /// A value against a shape. Null where it is no value can be read, and is a key that is missing. So is what stands
    /// for null.
    fn value(self, index: u32, shape: Shape) -> Verdict {
        self.buffer.judged.set(self.buffer.judged.get() + 1);
        let kind = self.buffer.kind(index);
        let wrong = Verdict::fault(Fault::Type { at: index, expected: shape });
        let fit = match shape {
            Shape::Any => return Verdict::of(ANY),
            Shape::Nullable(_) if kind == Kind::Null => Some(Fit::Exact),
            Shape::Nullable(inner) if self.is_blank(index, *inner) => Some(Fit::Blank),
            Shape::Nullable(inner) => return self.value(index, *inner),
            _ if kind == Kind::Null || self.is_blank(index, shape) => return Verdict { apart: 1, ..Verdict::of(0) },
            Shape::Scalar(scalar) => (scalar.fit)(&mut self.buffer.atom(index)),
            Shape::Literal(literal) => match boolean(&self.buffer.atom(index)) {
                Some((value, Fit::Exact)) if value == literal => Some(Fit::Marked),
                Some(_) => Some(Fit::Loose),
                None => None,
            },
            Shape::Enum(listed) => match listed.find(&self.buffer.atom(index)) {
                Standing::Listed(_, Fit::Exact) => Some(Fit::Marked),
                Standing::Listed(..) | Standing::Unlisted(_) => Some(Fit::Loose),
                Standing::Wrong => None,
            },
            Shape::List(item) if kind == Kind::List => return self.parts(index, *item, 0),
            Shape::List(item) => match self.instead(index, *item) {
                Instead::Parts => return self.parts(index, *item, 0).lone(),
                Instead::Item => return self.value(index, *item).lone(),
                Instead::Nothing => None,
            },
            Shape::Map(value) if kind == Kind::Object => return self.parts(index, *value, KEY),
            Shape::Map(_) | Shape::Object(_) if kind == Kind::List && self.buffer.is_empty(index) => {
                Some(Fit::Loose)
            }
            Shape::Object(object) if kind == Kind::Object => {
                let object = object();
                return self.once(index, object, |judge| judge.object(index, object));
            }
            Shape::Union(choice) => return self.choose(index, choice()),
            Shape::Map(_) | Shape::Object(_) => None,
        };
        fit.map_or(wrong, |fit| Verdict::of(weight(fit)))
    }

    /// Whether a value stands for null. Most are no such texts, and none of these is a member of a union.
    fn is_blank(self, index: u32, shape: Shape) -> bool {
        let may_be_blank = match self.buffer.kind(index) {
            Kind::String => self.buffer.text(index).is_empty() || self.buffer.text(index).starts_with("0000-"),
            Kind::Bool(false) => matches!(shape, Shape::List(_) | Shape::Map(_) | Shape::Object(_)),
            Kind::List | Kind::Object => self.buffer.is_empty(index),
            _ => false,
        };
        may_be_blank && is_blank(&mut self.buffer.atom(index), shape)
    }

    /// A list, or a map: no key of it has a name.
    fn parts(self, index: u32, shape: Shape, less: i64) -> Verdict {
        let Some(inside) = self.deeper() else { return Verdict::fault(Fault::Deep) };
        let mut verdict = Verdict::of(weight(Fit::Exact) - less);
        for part in self.buffer.parts(index) {
            let mut part = inside.value(part, shape);
            part.weight -= less;
            verdict.add(part);
        }
        verdict
    }

    /// The same for what is inside a list or an object.
    fn deeper(self) -> Option<Self> {
        Some(Self { depth: self.depth.checked_sub(1)?, ..self })
    }

    fn object(self, index: u32, object: &Object) -> Verdict {
        let Some(inside) = self.deeper() else { return Verdict::fault(Fault::Deep) };
        let mut verdict = Verdict::of(weight(Fit::Exact));
        let mut seen = Seen::default();
        let mut others = Vec::new();
        let mut next = 0;
        for part in self.buffer.parts(index) {
            match search(object.fields, next, self.buffer.key(part)) {
                Some(field) => {
                    next = field + 1;
                    seen.insert(field);
                    verdict.add_under_key(inside.field(part, &object.fields[field]));
                }
                None => others.push(part),
            }
        }
        let has_exact = !seen.is_empty();
        for part in others {
            let key = self.buffer.key(part);
            let is_another =
                |field: usize| has_exact && is_other(&object.fields[field], key, self.buffer, part);
            match alike(object.fields, key).filter(|&field| !seen.contains(field) && !is_another(field)) {
                Some(field) => {
                    seen.insert(field);
                    let mut found = inside.field(part, &object.fields[field]);
                    found.weight -= 1;
                    verdict.add_under_key(found);
                }
                None => match object.other {
                    Some(shape) => {
                        let mut other = inside.value(part, shape);
                        other.weight -= KEY;
                        verdict.add_under_key(other);
                    }
                    None => verdict.add(Verdict { apart: 1, ..Verdict::of(NO_KEY) }),
                },
            }
        }
        if object.is_foreign(!seen.is_empty(), !self.buffer.is_empty(index)) {
            return Verdict::fault(Fault::NoKey { at: index, model: object.name });
        }
        for (index, field) in object.fields.iter().enumerate() {
            if !field.is_optional() && !seen.contains(index) {
                verdict.add(Verdict { apart: 1, ..Verdict::of(MISSING) });
            }
        }
        verdict
    }

    fn field(self, index: u32, field: &Field) -> Verdict {
        let is_null = self.buffer.kind(index) == Kind::Null;
        match field {
            // A key with null says that it is known, and no more.
            Field::Optional(..) if is_null => Verdict::of(weight(Fit::Loose)),
            Field::Nullable(..) if is_null => Verdict::of(weight(Fit::Exact)),
            Field::Optional(_, shape) | Field::Nullable(_, shape) if self.is_blank(index, inner(*shape)) => {
                Verdict::of(weight(Fit::Blank))
            }
            field => self.value(index, field.shape()),
        }
    }

    pub(super) fn choose(self, index: u32, choice: &'static Choice) -> Verdict {
        let is_whole = matches!(self.buffer.kind(index), Kind::List | Kind::Object);
        let has_unions = choice.members.iter().any(|&(_, shape)| leads_to_union(shape));
        let find = |judge: Self| {
            let marks = Marks::new(self.buffer, index, choice);
            let best = judge.best(index, choice, &marks);
            // What is listed may be spelled in another way: that tells members apart, and stays as it was sent.
            let best = best.or_else(|| judge.best(index, choice, &marks.loosened()?));
            // What speaks for a member here says nothing where this union is a member itself.
            let best = best.map(|best| Verdict { spoken: 0, ..best });
            best.unwrap_or(Verdict { apart: 1, ..Verdict::of(UNKNOWN) })
        };
        // What has no parts is cheaper found than looked up, unless unions lie in each other.
        if is_whole || has_unions { self.once(index, choice, find) } else { find(self) }
    }

    /// What came of holding a value against the members of a union, for the best of them.
    fn best(self, index: u32, choice: &'static Choice, marks: &Marks<'_>) -> Option<Verdict> {
        let mut best: Option<Verdict> = None;
        for (member, &(_, shape)) in choice.members.iter().enumerate() {
            let Ok(verdict) = self.member(index, marks, shape) else { continue };
            let rank = |it: &Verdict| (!it.is_lone, it.spoken, it.weight, Reverse(it.apart));
            if best.as_ref().is_none_or(|best| rank(&verdict) > rank(best)) {
                best = Some(Verdict { member: Some(member), ..verdict });
            }
        }
        best
    }

    /// A value against a member of a union.
    fn member(self, index: u32, marks: &Marks<'_>, shape: Shape) -> Result<Verdict, Fault> {
        let spoken = marks.speak_for(shape).map_err(Fault::RuledOut)?;
        // What is no value is no member, either.
        if self.is_blank(index, shape) {
            return Err(Fault::Type { at: index, expected: shape });
        }
        let mut verdict = self.value(index, shape);
        verdict.spoken += spoken;
        match (verdict.fault, inner(shape)) {
            (Some(fault), _) => Err(fault),
            (None, Shape::Union(choice)) if verdict.member.is_none() => Err(Fault::NoMember(choice().name)),
            _ => Ok(verdict),
        }
    }
}

/// Whether a value that is held against a shape is held against a union, and is the same.
fn leads_to_union(shape: Shape) -> bool {
    match inner(shape) {
        Shape::Union(_) => true,
        // What is no list may be its only item.
        Shape::List(item) => matches!(inner(*item), Shape::Union(_)),
        _ => false,
    }
}

#[cold]
fn is_blank(atom: &mut Atom<'_>, shape: Shape) -> bool {
    match shape {
        Shape::Scalar(scalar) => (scalar.fit)(atom) == Some(Fit::Blank),
        Shape::Enum(listed) => atom.is_blank() && matches!(listed.find(atom), Standing::Wrong),
        Shape::Literal(_) => atom.is_blank(),
        Shape::List(_) | Shape::Map(_) | Shape::Object(_) => atom.is_nothing(),
        Shape::Any | Shape::Nullable(_) | Shape::Union(_) => false,
    }
}

impl Object {
    /// Whether a key is one of the model's.
    pub(super) fn knows(&self, key: &str) -> bool {
        self.other.is_some() || search(self.fields, 0, key).or_else(|| alike(self.fields, key)).is_some()
    }

    /// Whether an object is none of these: it has keys, and the model requires some and knows none.
    pub(super) fn is_foreign(&self, is_known: bool, has_keys: bool) -> bool {
        let requires = || self.fields.iter().any(|field| !field.is_optional());
        has_keys && !is_known && self.other.is_none() && requires()
    }
}

/// Why a value is none of the members of a union.
pub(super) fn reasons(Node { buffer, index }: Node<'_>, choice: &'static Choice) -> String {
    let judge = Judge::new(buffer);
    let marks = Marks::new(buffer, index, choice);
    let mut text = String::from("one of ");
    for (at, &(name, shape)) in choice.members.iter().enumerate() {
        text.push_str(if at == 0 { "" } else { "; " });
        // Writing to a string cannot fail.
        let _ = match judge.member(index, &marks, shape) {
            Ok(_) => write!(text, "{name}"),
            Err(fault) => write!(text, "{name} ({})", text::found(&Told { buffer, index, fault })),
        };
    }
    text
}

/// A fault in words.
struct Told<'a> {
    buffer: &'a Buffer,
    index: u32,
    fault: Fault,
}

impl fmt::Display for Told<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.fault {
            Fault::Type { at, expected } => {
                self.path(f, at)?;
                write!(f, "no {expected}")
            }
            Fault::NoKey { at, model } => {
                self.path(f, at)?;
                write!(f, "no key of {model}")
            }
            Fault::RuledOut("") => f.write_str("not listed"),
            Fault::RuledOut(key) => write!(f, "not by `{key}`"),
            Fault::NoMember(union) => write!(f, "no member of {union}"),
            Fault::Deep => f.write_str("too deep"),
        }
    }
}

impl Told<'_> {
    /// The way to a part of the value, if it is one.
    fn path(&self, f: &mut fmt::Formatter<'_>, to: u32) -> fmt::Result {
        let mut at = self.index;
        while at != to {
            let is_list = self.buffer.kind(at) == Kind::List;
            let part = self.buffer.parts(at).enumerate().find(|&(_, part)| to < self.buffer.end(part));
            let Some((position, part)) = part else { return Ok(()) };
            match is_list {
                true => write!(f, "[{position}]")?,
                false => write!(f, ".{}", text::key(self.buffer.key(part)))?,
            }
            at = part;
        }
        if to == self.index { Ok(()) } else { f.write_str(": ") }
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Scalar(scalar) => f.write_str(scalar.expected.trim_start_matches("a ")),
            Self::Literal(literal) => write!(f, "`{literal}`"),
            Self::Enum(listed) => write!(f, "{listed}"),
            Self::Any => f.write_str("value"),
            Self::Nullable(inner) => inner.fmt(f),
            Self::List(_) => f.write_str("list"),
            Self::Map(_) => f.write_str("object"),
            Self::Object(object) => f.write_str(object().name),
            Self::Union(choice) => f.write_str(choice().name),
        }
    }
}
