//! Objects with documented keys. A model gives its table of keys and says which field a value is
//! for; the loop over an object stands here, once.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, SerializeMap};
use serde::{Deserializer, Serializer};

use super::atom::Atom;
use super::buffer::{Held, hold};
use super::context::Step;
use super::keys::{Index, KeyOf, Seen, alike};
use super::node::Node;
use super::text::NUMBER;
use super::value::{Into, empty, unlike};
use super::parts::{Each, Slots, Values};
use super::{Context, Described, DeviationKind, Field, Kind, Object, Outcome, Shape, Wire, Write};

/// A type that is a JSON object with documented keys.
pub trait Model: Described {
    /// What its JSON looks like: the documented name, and the keys in the order of the page.
    const OBJECT: Object;

    /// Gives all fields, in the order of the table, to be read into.
    fn set<S: Source>(&mut self, value: &mut S);

    /// Gives all fields, in the order of the table, to be written.
    fn put<S: Sink>(&self, to: &mut S);
}

/// What the JSON of a model looks like.
#[inline]
pub(super) fn object<M: Model>() -> &'static Object {
    const { &M::OBJECT }
}

/// A value on its way into a field. It remembers what went wrong, so that a model need not.
pub trait Source: Sized {
    /// Takes all fields, to read into the one whose value it is.
    fn set(&mut self, fields: impl Slots);

    /// Reads the value into a field. Null where null is no value leaves the field as it is.
    fn read<T: Wire>(&mut self, into: &mut T);

    /// Passes the value over: the docs have no such key.
    fn skip(&mut self);

    /// Keeps the value among the properties that no field has.
    fn extra<T: Wire>(&mut self, into: &mut BTreeMap<String, T>);
}

/// What is done with all fields of a model.
pub trait Sink {
    /// Takes all fields.
    fn put(&mut self, fields: impl Values);
}

struct Slot<'a, 'de, A: MapAccess<'de>> {
    field: usize,
    key: &'a str,
    from: From<'a, A>,
    cx: &'a mut Context,
    result: Result<(), A::Error>,
}

enum From<'a, A> {
    /// The value comes next.
    Next(&'a mut A),
    /// The value comes next, and it is not the first of its key.
    Again(&'a mut A),
    /// The value was held back.
    Held(&'a Held),
}

impl<'de, A: MapAccess<'de>> Slot<'_, 'de, A> {
    /// Reads the value, whichever it is.
    fn value<T: Wire>(&mut self, into: &mut T) -> Result<Outcome, A::Error> {
        match &mut self.from {
            From::Next(map) | From::Again(map) => map.next_value_seed(Into { into, cx: &mut *self.cx }),
            From::Held(held) => {
                let before = self.cx.enter(&held.buffer, false);
                let outcome = into.read(Node::new(&held.buffer, held.index), self.cx);
                self.cx.leave(before);
                outcome.map_err(A::Error::custom)
            }
        }
    }

    #[inline]
    fn settle(&mut self, outcome: Result<Outcome, A::Error>) {
        match outcome {
            Ok(Outcome::Null) => self.null(),
            Ok(_) => {}
            Err(error) => self.result = Err(error),
        }
    }

    /// Null where null is no value.
    #[cold]
    fn null(&mut self) {
        if super::STRICT && !self.cx.collects() {
            self.result = Err(A::Error::custom("invalid type: null, expected a value"));
        }
        self.cx.note(DeviationKind::Null, "a value", "null");
    }

    /// Reads what was held back, or what comes again: then the new value takes the place of the old
    /// one, nothing of which may stay.
    #[cold]
    fn read_seldom<T: Wire>(&mut self, into: &mut T) {
        let mut value = T::default();
        let outcome = self.value(&mut value);
        if matches!(outcome, Ok(Outcome::Read | Outcome::Empty)) {
            *into = value;
        }
        self.settle(outcome);
    }

    fn pass_over(&mut self) -> Result<(), A::Error> {
        let held = match &mut self.from {
            From::Next(map) | From::Again(map) if self.cx.collects() => {
                map.next_value_seed(Hold { cx: &mut *self.cx })?
            }
            From::Next(map) | From::Again(map) => return map.next_value::<IgnoredAny>().map(|_| ()),
            From::Held(held) => held.clone(),
        };
        self.cx.note(DeviationKind::UnknownField, "no such key", held);
        Ok(())
    }
}

/// Keeps a value whole.
struct Hold<'a> {
    cx: &'a mut Context,
}

impl<'de> serde::de::DeserializeSeed<'de> for Hold<'_> {
    type Value = Held;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Held, D::Error> {
        hold(from, self.cx)
    }
}

impl<'de, A: MapAccess<'de>> Source for Slot<'_, 'de, A> {
    #[inline]
    fn set(&mut self, fields: impl Slots) {
        fields.read(self.field, self);
    }

    #[inline]
    fn read<T: Wire>(&mut self, into: &mut T) {
        match &mut self.from {
            From::Next(map) => {
                let outcome = map.next_value_seed(Into { into, cx: &mut *self.cx });
                self.settle(outcome);
            }
            _ => self.read_seldom(into),
        }
    }

    #[inline]
    fn skip(&mut self) {
        self.result = self.pass_over();
    }

    fn extra<T: Wire>(&mut self, into: &mut BTreeMap<String, T>) {
        let mut value = T::default();
        let outcome = self.value(&mut value);
        if matches!(outcome, Ok(Outcome::Read | Outcome::Empty))
            && into.insert(self.key.to_owned(), value).is_some()
        {
            self.cx.note(DeviationKind::DuplicateKey, "one value", "another");
        }
        self.settle(outcome);
    }
}

/// The kind of type that a [`Model`] is.
pub enum Objects {}

impl<M: Model> Kind<M> for Objects {
    const SHAPE: Shape = Shape::Object(object::<M>);

    #[inline]
    fn read<'de, D: Deserializer<'de>>(model: &mut M, from: D, cx: &mut Context) -> Result<Outcome, D::Error> {
        from.deserialize_option(Reader { model, cx })
    }

    #[inline]
    fn read_whole<'de, D: Deserializer<'de>>(
        model: &mut M,
        from: D,
        cx: &mut Context,
    ) -> Result<Outcome, D::Error> {
        from.deserialize_any(Reader { model, cx })
    }

    #[inline]
    fn write<S: Serializer>(model: &M, to: S) -> Result<S::Ok, S::Error> {
        write_model(model, to)
    }
}

/// Makes a [`Model`] a type of serde.
macro_rules! json {
    ($model:ident) => {
        impl $crate::wire::Described for $model {
            type Kind = $crate::wire::Objects;
        }

        impl ::serde::Serialize for $model {
            fn serialize<S: ::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::wire::to_serde(self, to)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $model {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::wire::from_serde(from)
            }
        }
    };
}
pub(crate) use json;

/// Makes a [`Model`] a type of serde, which can be shown and compared by the fields that travel.
///
/// Macros inside macros cost rustc more than their text, for every model. So this one has none.
macro_rules! model {
    ($model:ident) => {
        impl ::core::fmt::Debug for $model {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::wire::show(self, f)
            }
        }

        impl ::core::cmp::PartialEq for $model {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::wire::same(self, other)
            }
        }

        impl $crate::wire::Described for $model {
            type Kind = $crate::wire::Objects;
        }

        impl ::serde::Serialize for $model {
            fn serialize<S: ::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::wire::to_serde(self, to)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $model {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::wire::from_serde(from)
            }
        }
    };
}
pub(crate) use model;

struct Reader<'a, M> {
    model: &'a mut M,
    cx: &'a mut Context,
}

impl<'de, M: Model> Visitor<'de> for Reader<'_, M> {
    type Value = Outcome;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object, {}", object::<M>().name)
    }

    #[inline]
    fn visit_none<E>(self) -> Result<Outcome, E> {
        Ok(Outcome::Null)
    }

    #[inline]
    fn visit_unit<E: serde::de::Error>(self) -> Result<Outcome, E> {
        unlike(self.cx, format_args!("an object, {}", object::<M>().name))
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Outcome, D::Error> {
        from.deserialize_struct(object::<M>().name, &[], self)
    }

    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Outcome, A::Error> {
        empty(self.cx, items)
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Outcome, A::Error> {
        let Self { model, cx } = self;
        let mark = cx.collects().then(|| cx.mark());
        let mut seen = Seen::default();
        let mut held = Vec::new();
        let mut other = String::new();
        let mut next = 0;
        let index = const { &Index::new(M::OBJECT.fields) };
        while let Some(field) =
            map.next_key_seed(KeyOf { fields: object::<M>().fields, index, next, other: &mut other })?
        {
            let Some(row) = object::<M>().fields.get(field) else {
                hold_or_pass(model, &other, &mut map, &mut held, cx)?;
                continue;
            };
            next = field + 1;
            let from = match seen.insert(field) {
                false => From::Next(&mut map),
                true => {
                    let about = Some((object::<M>().name, Some(row.key())));
                    cx.note_at(row.key(), about, DeviationKind::DuplicateKey, "one value", "another");
                    From::Again(&mut map)
                }
            };
            set(model, field, row.key(), from, cx)?;
        }
        for (key, value) in held {
            settle::<M, A>(model, &mut seen, &key, &value, cx)?;
        }
        if seen.is_empty() && object::<M>().is_foreign(false, !other.is_empty()) {
            *model = M::default();
            return foreign(object::<M>(), mark, &other, cx);
        }
        if super::STRICT || cx.collects() {
            missing(object::<M>(), &seen, cx)?;
        }
        Ok(Outcome::Read)
    }
}

/// Says that an object is not that model.
#[cold]
fn foreign<E: serde::de::Error>(
    object: &Object,
    mark: Option<super::context::Mark>,
    key: &str,
    cx: &mut Context,
) -> Result<Outcome, E> {
    if let Some(mark) = mark {
        cx.rewind(&mark);
    }
    let expected = format_args!("an object, {}", object.name);
    cx.wrong(expected, format_args!("an object with {key:?} and none of its keys"))
}

/// Says which required keys have not come.
fn missing<E: serde::de::Error>(object: &Object, seen: &Seen, cx: &mut Context) -> Result<(), E> {
    for (index, field) in object.fields.iter().enumerate() {
        if field.is_optional() || seen.contains(index) {
            continue;
        }
        if super::STRICT && !cx.collects() {
            return Err(E::missing_field(field.key()));
        }
        let about = Some((object.name, Some(field.key())));
        cx.note_at(field.key(), about, DeviationKind::Missing, "a value", "no such key");
    }
    Ok(())
}

/// Does with a key that the table does not have what there is to do. One that is only like a
/// documented key counts if the documented one does not come, and that is known at the end.
#[cold]
fn hold_or_pass<'de, M: Model, A: MapAccess<'de>>(
    model: &mut M,
    key: &str,
    map: &mut A,
    held: &mut Vec<(String, Held)>,
    cx: &mut Context,
) -> Result<(), A::Error> {
    if key == NUMBER {
        return Err(A::Error::custom(format_args!("invalid type: number, expected an object, {}", object::<M>().name)));
    }
    match alike(object::<M>().fields, key) {
        Some(_) => held.push((key.to_owned(), map.next_value_seed(Hold { cx: &mut *cx })?)),
        None => set(model, object::<M>().fields.len(), key, From::Next(map), cx)?,
    }
    Ok(())
}

#[inline]
fn set<'de, M: Model, A: MapAccess<'de>>(
    model: &mut M,
    field: usize,
    key: &str,
    from: From<'_, A>,
    cx: &mut Context,
) -> Result<(), A::Error> {
    let before = cx.notes();
    let mut slot = Slot { field, key, from, cx: &mut *cx, result: Ok(()) };
    model.set(&mut slot);
    let result = slot.result;
    let row = object::<M>().fields.get(field);
    if cx.collects()
        && let Some(row) = row
    {
        literal(row, cx);
    }
    if result.is_err() || cx.notes() > before {
        let about = Some((object::<M>().name, row.map(|row| row.key())));
        cx.place(before, Step::Key(key), about, result.as_ref().err().map(|error| error as _));
    }
    result
}

/// Says of a boolean that it is not the documented one.
fn literal(row: &Field, cx: &mut Context) {
    if let (Shape::Literal(literal), Some(found)) = (row.shape(), cx.remembered())
        && found != literal
    {
        cx.note(DeviationKind::UnknownValue, literal, Atom::Bool(found));
    }
}

/// Gives a value that was held back to the field it is meant for, or treats its key as unknown.
fn settle<'de, M: Model, A: MapAccess<'de>>(
    model: &mut M,
    seen: &mut Seen,
    key: &str,
    held: &Held,
    cx: &mut Context,
) -> Result<(), A::Error> {
    let free = |field: &usize| !seen.contains(*field);
    let Some(field) = alike(object::<M>().fields, key).filter(free) else {
        return set::<M, A>(model, object::<M>().fields.len(), key, From::Held(held), cx);
    };
    seen.insert(field);
    let documented = object::<M>().fields[field].key();
    set::<M, A>(model, field, key, From::Held(held), cx)?;
    let expected = format_args!("the key {documented:?}");
    let about = Some((object::<M>().name, Some(documented)));
    cx.note_at(key, about, DeviationKind::FoldedKey, expected, format_args!("{key:?}"));
    Ok(())
}

struct Entries<'a, M: SerializeMap> {
    map: &'a mut M,
    fields: std::slice::Iter<'static, Field>,
    table: &'static [Field],
    result: Result<(), M::Error>,
}

impl<M: SerializeMap> Sink for Entries<'_, M> {
    #[inline]
    fn put(&mut self, fields: impl Values) {
        fields.each(self);
    }
}

impl<M: SerializeMap> Each for Entries<'_, M> {
    #[inline]
    fn field<T: Wire>(&mut self, value: &T) {
        let field = self.fields.next();
        if self.result.is_ok() {
            self.result = match field {
                Some(field) if field.is_optional() && value.is_none() => Ok(()),
                Some(field) => self.map.serialize_entry(field.key(), &Write(value)),
                None => Err(M::Error::custom("a model has more fields than keys")),
            };
        }
    }

    fn extra<T: Wire>(&mut self, values: &BTreeMap<String, T>) {
        for (key, value) in values {
            if self.result.is_err() {
                return;
            }
            self.result = match self.table.iter().any(|field| field.key() == key) {
                true => Err(M::Error::custom(format_args!(
                    "the additional property {key:?} has the key of a field"
                ))),
                false => self.map.serialize_entry(key, &Write(value)),
            };
        }
    }
}

#[inline]
fn write_model<M: Model, S: Serializer>(model: &M, to: S) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(None)?;
    let fields = object::<M>().fields.iter();
    let mut entries = Entries { map: &mut map, fields, table: object::<M>().fields, result: Ok(()) };
    model.put(&mut entries);
    entries.result?;
    map.end()
}
