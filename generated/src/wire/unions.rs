// @generated as it comes with the generator: changes to this file are lost.

//! Types that are one of several. What a value is, is found out before any of it is read; the rule
//! stands at the top of this module's parent.
//!
//! Two members of the same shape cannot be told apart in JSON: what was written as the second reads
//! back as the first.

use std::any::Any;
use std::borrow::Cow;
use std::fmt;

use serde::de::Error as _;
use serde::{Deserializer, Serializer};
use serde_json::Value;

use super::buffer::Kind;
use super::cursor::Cursor;
use super::fill::{Whole, hold, hold_text, whole};
use super::input::At;
use super::judge::{choose, reasons, told};
use super::shape::{Choice, Shape};
use super::{Context, Described, DeviationKind, Input, Kind as KindOf, Node, NodeError, Outcome, Readable, Wire};

/// A type that is one of several.
pub trait Union: Described {
    /// What its JSON looks like: the documented name, the members in the order of the page, and the keys
    /// whose values at least two of them list.
    const CHOICE: Choice;

    /// Becomes the member with this index, with nothing in it yet, and gives the place that its value is read to. An
    /// index beyond [`CHOICE`](Self::CHOICE) stands for a value that is none of the members.
    ///
    /// It is better `#[inline]`: else the members are compiled whether anyone reads them or not.
    fn place(&mut self, member: usize) -> &mut dyn Readable;

    /// Hands over the value that is there, with the index of its member.
    fn visit<V: Visit>(&self, to: V) -> V::Out;

    /// Whether the value is none of the documented members.
    fn is_unknown(&self) -> bool {
        self.visit(Index) == Self::CHOICE.members.len()
    }
}

/// Asks for the index of the member.
struct Index;

impl Visit for Index {
    type Out = usize;

    fn member<T: Wire>(self, index: usize, _: &T) -> usize {
        index
    }
}

/// What is done with the value of a union.
pub trait Visit {
    /// What comes of it.
    type Out;

    /// Takes the value. An index beyond [`CHOICE`](Union::CHOICE) stands for one that is no member.
    fn member<T: Wire>(self, index: usize, value: &T) -> Self::Out;
}

/// What the JSON of a union looks like.
pub fn choice<U: Union>() -> &'static Choice {
    const { &U::CHOICE }
}

/// A [`Union`] for code that is not compiled for each.
trait Place {
    /// As [`Union::place`].
    fn place(&mut self, member: usize) -> &mut dyn Readable;
}

impl<U: Union> Place for U {
    fn place(&mut self, member: usize) -> &mut dyn Readable {
        Union::place(self, member)
    }
}

/// Reads a value as a member, which null is none of.
fn read_member(into: &mut dyn Place, member: usize, from: Input<'_, '_>, cx: &mut Context) -> Result<(), NodeError> {
    into.place(member).read_value(from, cx)?;
    match cx.outcome() {
        Outcome::Null => Err(NodeError::custom("null is no member")),
        _ => Ok(()),
    }
}

/// Reads a union.
///
/// # Errors
///
/// When the text is no JSON. A value that is none of the members is kept.
pub fn read_union<'de, U: Union, D: Deserializer<'de>>(
    into: &mut U,
    from: D,
    cx: &mut Context,
) -> Result<(), D::Error> {
    let whole = take(from, cx)?;
    read_whole(into, choice::<U>(), whole, cx).map_err(D::Error::custom)
}

/// Takes a union's value: its text, if it may be read from that.
fn take<'de, D: Deserializer<'de>>(from: D, cx: &mut Context) -> Result<Whole<'de>, D::Error> {
    match cx.may_read_text() {
        true => whole(from, cx),
        false => hold(from, cx).map(Whole::Held),
    }
}

/// Reads a union that is at hand.
fn read_input(into: &mut dyn Place, choice: &'static Choice, from: Input<'_, '_>, cx: &mut Context) -> Result<(), NodeError> {
    let whole = match from.0 {
        At::Kept(node) => return read_held(into, choice, node, cx),
        At::Text(cursor) if cx.may_read_text() => Whole::Text(Cow::Borrowed(cursor.raw()?)),
        At::Text(cursor) => Whole::Held(hold_text(cursor.raw()?, cx)?),
    };
    read_whole(into, choice, whole, cx)
}

fn read_whole(into: &mut dyn Place, choice: &'static Choice, whole: Whole<'_>, cx: &mut Context) -> Result<(), NodeError> {
    let held = match whole {
        Whole::Text(json) if read_text(into, choice, &json, cx) => return Ok(()),
        Whole::Text(json) => hold_text(&json, cx)?,
        Whole::Held(held) => held,
    };
    let result = read_held(into, choice, Node::new(&held.buffer, held.index), cx);
    held.release(cx);
    result
}

/// Reads a union straight from its text, where one key says which member it is, and says whether it was that, in the
/// docs' own spelling. If not, the value is kept, and what it is found out with all that there is to know.
fn read_text(into: &mut dyn Place, choice: &'static Choice, json: &str, cx: &mut Context) -> bool {
    let Some(member) = told(json, choice) else { return false };
    let before = cx.enter_text();
    let read = read_member(into, member, Input::text(&mut Cursor::new(json)), cx);
    cx.leave_text(before, read.is_ok())
}

fn read_held(into: &mut dyn Place, choice: &'static Choice, node: Node<'_>, cx: &mut Context) -> Result<(), NodeError> {
    if node.kind() == Kind::Null {
        return cx.say(Outcome::Null);
    }
    let mut why = None;
    if let Some(member) = choose(node, choice) {
        let mark = cx.mark();
        match read_as(into, member, node, cx) {
            Ok(()) => return Ok(()),
            Err(error) if super::STRICT && !cx.collects() => return Err(error),
            Err(error) => {
                why = Some(format!("{}: {}", choice.members[member].0, cx.explain(&error)));
                cx.rewind(&mark);
            }
        }
    }
    if cx.collects() {
        let why = why.unwrap_or_else(|| reasons(node, choice));
        cx.note(DeviationKind::UnknownValue, why, node.held());
    }
    let mark = cx.mark();
    let unknown = read_as(into, choice.members.len(), node, cx);
    // What it is made of has been said as a whole.
    cx.rewind(&mark);
    unknown
}

fn read_as(into: &mut dyn Place, member: usize, node: Node<'_>, cx: &mut Context) -> Result<(), NodeError> {
    let before = cx.enter(true);
    let read = read_member(into, member, node.into(), cx);
    cx.leave(before);
    read
}

/// The kind of type that a [`Union`] is.
pub enum Unions {}

impl<U: Union> KindOf<U> for Unions {
    const SHAPE: Shape = Shape::Union(choice::<U>);

    #[inline]
    fn read<'de, D: Deserializer<'de>>(union: &mut U, from: D, cx: &mut Context) -> Result<(), D::Error> {
        read_union(union, from, cx)
    }

    fn read_input(union: &mut U, from: Input<'_, '_>, cx: &mut Context) -> Result<(), NodeError> {
        read_input(union, choice::<U>(), from, cx)
    }

    #[inline]
    fn write<S: Serializer>(union: &U, to: S) -> Result<S::Ok, S::Error> {
        union.visit(Written(to))
    }
}

struct Written<S>(S);

impl<S: Serializer> Visit for Written<S> {
    type Out = Result<S::Ok, S::Error>;

    #[inline]
    fn member<T: Wire>(self, _: usize, value: &T) -> Self::Out {
        value.write(self.0)
    }
}

/// Shows a union as an enum with the member as its variant.
///
/// # Errors
///
/// Those of the formatter.
#[inline]
pub fn show<U: Union>(union: &U, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    // Through a pointer: see `to_serde`.
    let show: fn(&U, &mut fmt::Formatter<'_>) -> fmt::Result = show_member;
    show(union, f)
}

fn show_member<U: Union>(union: &U, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    union.visit(Shown { members: choice::<U>().members, f })
}

struct Shown<'a, 'f> {
    members: &'static [(&'static str, Shape)],
    f: &'a mut fmt::Formatter<'f>,
}

impl Visit for Shown<'_, '_> {
    type Out = fmt::Result;

    fn member<T: Wire>(self, index: usize, value: &T) -> fmt::Result {
        let name = self.members.get(index).map_or("Unknown", |&(name, _)| name);
        self.f.debug_tuple(name).field(value).finish()
    }
}

/// Whether two unions have the same value as the same member.
#[inline]
pub fn same<U: Union>(one: &U, other: &U) -> bool {
    // Through a pointer: see `to_serde`.
    let same: fn(&U, &U) -> bool = same_member;
    same(one, other)
}

fn same_member<U: Union>(one: &U, other: &U) -> bool {
    one.visit(With(other))
}

/// Gets the one union's value, and goes for the other's.
struct With<'a, U>(&'a U);

impl<U: Union> Visit for With<'_, U> {
    type Out = bool;

    fn member<T: Wire>(self, index: usize, value: &T) -> bool {
        self.0.visit(Compared { index, value })
    }
}

struct Compared<'a> {
    index: usize,
    value: &'a dyn Any,
}

impl Visit for Compared<'_> {
    type Out = bool;

    fn member<T: Wire>(self, index: usize, value: &T) -> bool {
        self.index == index && self.value.downcast_ref() == Some(value)
    }
}

/// Makes a [`Union`] a type of serde.
macro_rules! union {
    ($union:ident) => {
        impl ::core::default::Default for $union {
            #[inline]
            fn default() -> Self {
                Self::Unknown(::serde_json::Value::Null)
            }
        }

        impl $crate::wire::Described for $union {
            type Kind = $crate::wire::unions::Unions;
        }

        impl ::core::fmt::Debug for $union {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::wire::unions::show(self, f)
            }
        }

        impl ::core::cmp::PartialEq for $union {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::wire::unions::same(self, other)
            }
        }

        impl ::serde::Serialize for $union {
            fn serialize<S: ::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::wire::to_serde(self, to)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $union {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::wire::from_serde(from)
            }
        }
    };
}
pub(crate) use union;
