// @generated as it comes with the generator: changes to this file are lost.

//! The types that other types are parts of: lists, maps, options. Any JSON.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::atom::{Atom, Number};
use super::buffer::Held;
use super::context::Step;
use super::fill::{hold_atom, hold_entries};
use super::input::{At, Items, Named, Readable, nothing};
use super::sent::Text;
use super::text::NUMBER;
use super::{Context, DeviationKind, Input, Node, NodeError, Outcome, Shape, Wire, Write};

/// Reads a value to where it stays, as a seed for the parts of another.
pub(super) struct Into<'a, T> {
    pub(super) into: &'a mut T,
    pub(super) cx: &'a mut Context,
}

impl<'de, T: Wire> DeserializeSeed<'de> for Into<'_, T> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        self.into.read(from, self.cx)
    }
}

impl Wire for Value {
    const SHAPE: Shape = Shape::Any;

    #[inline]
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D, _: &mut Context) -> Result<(), D::Error> {
        *self = Self::deserialize(from)?;
        Ok(())
    }

    fn read_input(&mut self, from: Input<'_, '_>, cx: &mut Context) -> Result<(), NodeError> {
        let from = match from.0 {
            At::Kept(node) => node,
            At::Text(cursor) => {
                *self = serde_json::from_str(cursor.raw()?).map_err(NodeError::custom)?;
                return Ok(());
            }
        };
        if cx.collects() && from.is_broken() {
            cx.note(DeviationKind::Spelling, "text", "half a surrogate pair");
        }
        let Ok((value, repeated)) = from.value_and_repeated() else {
            return cx.wrong("a value of less depth", "one that nests deeper");
        };
        *self = value;
        (0..repeated).for_each(|_| cx.note(DeviationKind::DuplicateKey, "one value", "another"));
        Ok(())
    }

    #[inline]
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.serialize(to)
    }
}

impl<T: Wire> Wire for Option<T> {
    const SHAPE: Shape = Shape::Nullable(&T::SHAPE);

    #[inline]
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D, cx: &mut Context) -> Result<(), D::Error> {
        some(self, cx, |value, cx| value.read(from, cx))
    }

    #[inline]
    fn read_input(&mut self, from: Input<'_, '_>, cx: &mut Context) -> Result<(), NodeError> {
        some(self, cx, |value, cx| value.read_input(from, cx))
    }

    #[inline]
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.write(to),
            None => to.serialize_none(),
        }
    }

    #[inline]
    fn is_none(&self) -> bool {
        self.is_none()
    }
}

/// Reads a value that may be none.
#[inline]
fn some<T: Wire, E>(
    into: &mut Option<T>,
    cx: &mut Context,
    read: impl FnOnce(&mut T, &mut Context) -> Result<(), E>,
) -> Result<(), E> {
    read(into.insert(T::default()), cx)?;
    if cx.is_said() {
        cx.outcome();
        *into = None;
    }
    Ok(())
}

/// Reads a list to where it stays.
struct List<'a, T> {
    into: &'a mut Vec<T>,
    cx: &'a mut Context,
}

impl<'de, T: Wire> Visitor<'de> for List<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    #[inline]
    fn visit_none<E>(self) -> Result<(), E> {
        self.cx.say(Outcome::Null)
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.cx.say(Outcome::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        instead(self.into, self.cx, Lone::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        instead(self.into, self.cx, Lone::Signed(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        instead(self.into, self.cx, Lone::Unsigned(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        instead(self.into, self.cx, Lone::Float(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        instead(self.into, self.cx, Lone::Text(text))
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        instead_of_entries(self.into, self.cx, entries)
    }

    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Self { into, cx } = self;
        // A hint is a promise of the sender; memory is given for what has come.
        into.reserve(items.size_hint().unwrap_or(0).min(1024));
        for index in 0.. {
            let before = cx.notes();
            let item = items.next_element_seed(Item { list: &mut *into, cx: &mut *cx });
            if item.is_err() || cx.notes() > before {
                cx.place(before, Step::Index(index), None, item.as_ref().err().map(|error| error as _));
            }
            if item?.is_none() {
                break;
            }
        }
        Ok(())
    }
}

/// A value without parts, in a form that costs little where it is made.
pub(super) enum Lone<'a> {
    Bool(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    Text(&'a str),
}

impl<'a> Lone<'a> {
    fn atom(self) -> Atom<'a> {
        match self {
            Self::Bool(value) => Atom::Bool(value),
            Self::Signed(value) => Atom::Number(Number::Signed(value)),
            Self::Unsigned(value) => Atom::Number(Number::Unsigned(value)),
            Self::Float(value) => Atom::Number(Number::Float(value)),
            Self::Text(text) => Atom::String(text.into()),
        }
    }
}

/// Says of what is no object what it is.
#[cold]
#[inline(never)]
pub(super) fn no_object<E: Error>(cx: &mut Context, name: Option<&'static str>, lone: Lone<'_>) -> Result<(), E> {
    nothing(cx, name, &lone.atom())
}

/// Reads a list from a value without parts.
#[cold]
#[inline(never)]
fn instead<E: Error>(into: &mut dyn Readable, cx: &mut Context, lone: Lone<'_>) -> Result<(), E> {
    let atom = lone.atom();
    match &atom {
        Atom::Number(number) if number.is_rounded() => cx.wrong("a list", atom),
        atom => kept(hold_atom(atom, cx).map_err(E::custom)?, cx, into),
    }
}

/// Reads a list from an object.
#[cold]
#[inline(never)]
fn instead_of_entries<'de, A: MapAccess<'de>>(
    into: &mut dyn Readable,
    cx: &mut Context,
    entries: A,
) -> Result<(), A::Error> {
    kept(hold_entries(entries, cx)?, cx, into)
}

/// Reads what has been kept.
#[cold]
#[inline(never)]
fn kept<E: Error>(held: Held, cx: &mut Context, into: &mut dyn Readable) -> Result<(), E> {
    let before = cx.enter(false);
    let result = into.read_value(Node::new(&held.buffer, held.index).into(), cx);
    cx.leave(before);
    held.release(cx);
    result.map_err(E::custom)
}

/// Reads one more item to where it stays: the end of the list. Null has a place there, too.
struct Item<'a, T> {
    list: &'a mut Vec<T>,
    cx: &'a mut Context,
}

impl<'de, T: Wire> DeserializeSeed<'de> for Item<'_, T> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        let Self { list, cx } = self;
        // The first comes before the memory for more: most lists are short, and what is given back is found
        // again where it is asked for in the same order.
        let mut first = None;
        if list.capacity() > 0 {
            list.push(T::default());
        }
        let item = match list.last_mut() {
            Some(item) => item,
            None => first.insert(T::default()),
        };
        item.read(from, cx)?;
        if let Some(item) = first {
            list.push(item);
        }
        if cx.is_said() && cx.outcome() == Outcome::Null {
            cx.note(DeviationKind::Null, "an item", "null");
        }
        Ok(())
    }
}

impl<T: Wire> Items for Vec<T> {
    fn item(&mut self, from: Input<'_, '_>, cx: &mut Context) -> Result<(), NodeError> {
        self.push(T::default());
        self.last_mut().map_or(Ok(()), |into| into.read_input(from, cx))
    }
}

impl<T: Wire> Wire for Vec<T> {
    const SHAPE: Shape = Shape::List(&T::SHAPE);

    #[inline]
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D, cx: &mut Context) -> Result<(), D::Error> {
        from.deserialize_any(List { into: self, cx })
    }

    fn read_input(&mut self, from: Input<'_, '_>, cx: &mut Context) -> Result<(), NodeError> {
        from.items(cx, &T::SHAPE, self)
    }

    #[inline]
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut list = to.serialize_seq(Some(self.len()))?;
        self.iter().try_for_each(|item| list.serialize_element(&Write(item)))?;
        list.end()
    }
}

/// Reads a map to where it stays.
struct Entries<'a, T> {
    into: &'a mut BTreeMap<String, T>,
    cx: &'a mut Context,
}

impl<'de, T: Wire> Visitor<'de> for Entries<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    #[inline]
    fn visit_none<E>(self) -> Result<(), E> {
        self.cx.say(Outcome::Null)
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.cx.say(Outcome::Null)
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        no_object(self.cx, None, Lone::Bool(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        no_object(self.cx, None, Lone::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        empty(self.cx, items)
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let Self { into, cx } = self;
        while let Some(key) = entries.next_key_seed(Text)? {
            let key = key.into_owned();
            if key == NUMBER {
                return Err(A::Error::custom("invalid type: number, expected an object"));
            }
            entry(into, key, cx, |value, cx| entries.next_value_seed(Into { into: value, cx }))?;
        }
        Ok(())
    }
}

/// Reads an entry of a map. What is no value has no place among named ones.
#[inline]
fn entry<T: Wire, E: fmt::Display>(
    into: &mut BTreeMap<String, T>,
    key: String,
    cx: &mut Context,
    read: impl FnOnce(&mut T, &mut Context) -> Result<(), E>,
) -> Result<(), E> {
    let mut value = T::default();
    let before = cx.notes();
    let result = read(&mut value, cx);
    let is_usual = result.is_ok() && !cx.collects() && !cx.is_said();
    if !is_usual {
        let error = result.as_ref().err().map(|error| error as _);
        let is_value = note_entry(cx, before, &key, into.contains_key(&key), error);
        result?;
        if !is_value {
            return Ok(());
        }
    }
    into.insert(key, value);
    Ok(())
}

/// Says what there is to say of an entry of a map, and whether it has a value.
#[cold]
fn note_entry(
    cx: &mut Context,
    before: usize,
    key: &str,
    is_again: bool,
    error: Option<&dyn fmt::Display>,
) -> bool {
    let outcome = cx.outcome();
    if outcome == Outcome::Null {
        cx.note(DeviationKind::Null, "a value", "null");
    }
    if is_again {
        cx.note(DeviationKind::DuplicateKey, "one value", "another");
    }
    cx.place(before, Step::Key(key), None, error);
    matches!(outcome, Outcome::Read | Outcome::Empty)
}

/// An object that was sent as a list, as PHP does with an empty one.
#[cold]
pub(super) fn empty<'de, A: SeqAccess<'de>>(cx: &mut Context, mut items: A) -> Result<(), A::Error> {
    match items.next_element::<IgnoredAny>()? {
        None => {
            cx.note(DeviationKind::Spelling, "an object", "an empty list");
            cx.say(Outcome::Empty)
        }
        Some(_) => Err(A::Error::custom("invalid type: sequence, expected an object")),
    }
}

impl<T: Wire> Named for BTreeMap<String, T> {
    fn entry(&mut self, key: String, from: Result<Input<'_, '_>, NodeError>, cx: &mut Context) -> Result<(), NodeError> {
        entry(self, key, cx, |value, cx| value.read_input(from?, cx))
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    const SHAPE: Shape = Shape::Map(&T::SHAPE);

    #[inline]
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D, cx: &mut Context) -> Result<(), D::Error> {
        from.deserialize_any(Entries { into: self, cx })
    }

    fn read_input(&mut self, from: Input<'_, '_>, cx: &mut Context) -> Result<(), NodeError> {
        from.entries(cx, self)
    }

    #[inline]
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(self.len()))?;
        self.iter().try_for_each(|(key, value)| map.serialize_entry(key, &Write(value)))?;
        map.end()
    }
}
