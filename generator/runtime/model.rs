//! Objects with documented keys. A model gives its table of keys and says which field a value is
//! for; the loop over an object stands here, once.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Error as _, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Error as _, SerializeMap};
use serde::{Deserializer, Serializer};
use serde_json::Value;

use super::context::Step;
use super::fit::Cover;
use super::keys::{Field, KeyOf, Seen, alike, is_alike};
use super::value::OrNull;
use super::{Context, DeviationKind, Fit, Wire, Write};

/// A type that is a JSON object with documented keys.
pub trait Model: Default {
    /// The documented name.
    const NAME: &'static str;

    /// The keys, in the order of the page.
    const FIELDS: &'static [Field];

    /// Keys whose value tells this type apart from the other members of a union, and that value.
    const DISCRIMINATORS: &'static [(&'static str, &'static str)] = &[];

    /// Has the value read into the field with this index. An index beyond the table stands for a
    /// key that the table does not have.
    fn set(&mut self, field: usize, value: &mut impl Source);

    /// Has every field written, in the order of the table.
    fn put(&self, to: &mut impl Sink);
}

/// A model behind a pointer, as circles of types need it.
impl<M: Model> Model for Box<M> {
    const NAME: &'static str = M::NAME;
    const FIELDS: &'static [Field] = M::FIELDS;
    const DISCRIMINATORS: &'static [(&'static str, &'static str)] = M::DISCRIMINATORS;

    #[inline]
    fn set(&mut self, field: usize, value: &mut impl Source) {
        M::set(self, field, value);
    }

    #[inline]
    fn put(&self, to: &mut impl Sink) {
        M::put(self, to);
    }
}

/// A value on its way into a field. It remembers what went wrong, so that a model need not.
pub trait Source {
    /// Reads the value into a field. Null where null is no value leaves the field as it is.
    fn read<T: Wire>(&mut self, into: &mut T);

    /// Passes the value over: the docs have no such key.
    fn skip(&mut self);

    /// Keeps the value among the properties that no field has.
    fn extra<T: Wire>(&mut self, into: &mut BTreeMap<String, T>);
}

/// An object that is being written. It remembers what went wrong, so that a model need not.
pub trait Sink {
    /// Writes the value of the next field of the table; an optional one that is `None` is left out.
    fn put<T: Wire>(&mut self, value: &T);

    /// Writes the properties that no field has. One with the key of a field is an error.
    fn extra<T: Wire>(&mut self, values: &BTreeMap<String, T>);
}

struct Slot<'a, 'de, A: MapAccess<'de>> {
    key: &'a str,
    from: From<'a, A>,
    /// Whether the field has had a value before.
    again: bool,
    cx: &'a mut Context,
    result: Result<(), A::Error>,
}

enum From<'a, A> {
    /// The value comes next.
    Next(&'a mut A),
    /// The value was held back. It is taken when it fits.
    Held(&'a mut Option<Value>),
}

impl<'de, A: MapAccess<'de>> Slot<'_, 'de, A> {
    /// Reads the value. What was held back and does not fit stays, and nothing changes.
    #[inline]
    fn value<T: Wire>(&mut self, into: &mut T, fits: fn(&Value) -> bool) -> Result<bool, A::Error> {
        let is_value = match &mut self.from {
            From::Next(map) => map.next_value_seed(OrNull { into, cx: &mut *self.cx })?,
            From::Held(held) => match held.take_if(|value| fits(value)) {
                Some(value) => into.read_or_null(value, self.cx).map_err(A::Error::custom)?,
                None => return Ok(false),
            },
        };
        if !is_value {
            self.cx.note(DeviationKind::Null, "a value", "null");
        }
        Ok(is_value)
    }

    /// Reads what was held back, or what comes again: then the new value takes the place of the old
    /// one, nothing of which may stay.
    #[cold]
    fn read_seldom<T: Wire>(&mut self, into: &mut T) {
        let mut value = T::default();
        match self.value(&mut value, |value| T::fit(value).is_fit()) {
            Ok(true) => *into = value,
            Ok(false) => {}
            Err(error) => self.result = Err(error),
        }
    }

    fn pass_over(&mut self) -> Result<(), A::Error> {
        let found = match &mut self.from {
            From::Next(map) if self.cx.collects() => map.next_value::<Value>()?,
            From::Next(map) => return map.next_value::<IgnoredAny>().map(|_| ()),
            From::Held(held) => held.take().unwrap_or_default(),
        };
        self.cx.note(DeviationKind::UnknownField, "no such key", found);
        Ok(())
    }
}

impl<'de, A: MapAccess<'de>> Source for Slot<'_, 'de, A> {
    #[inline]
    fn read<T: Wire>(&mut self, into: &mut T) {
        match &mut self.from {
            From::Next(map) if !self.again => match map.next_value_seed(OrNull { into, cx: &mut *self.cx }) {
                Ok(true) => {}
                Ok(false) => self.cx.note(DeviationKind::Null, "a value", "null"),
                Err(error) => self.result = Err(error),
            },
            _ => self.read_seldom(into),
        }
    }

    #[inline]
    fn skip(&mut self) {
        self.result = self.pass_over();
    }

    fn extra<T: Wire>(&mut self, into: &mut BTreeMap<String, T>) {
        let mut value = T::default();
        match self.value(&mut value, |_| true) {
            Ok(true) => {
                if into.insert(self.key.to_owned(), value).is_some() {
                    self.cx.note(DeviationKind::DuplicateKey, "one value", "another");
                }
            }
            Ok(false) => {}
            Err(error) => self.result = Err(error),
        }
    }
}

impl<M: Model> Wire for M {
    #[inline]
    fn read<'de, D: Deserializer<'de>>(from: D, cx: &mut Context) -> Result<Self, D::Error> {
        let mut model = M::default();
        from.deserialize_map(Object { model: &mut model, cx })?;
        Ok(model)
    }

    #[inline]
    fn read_in_place<'de, D: Deserializer<'de>>(
        &mut self,
        from: D,
        cx: &mut Context,
    ) -> Result<(), D::Error> {
        from.deserialize_map(Object { model: self, cx })
    }

    #[inline]
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        write_model(self, to)
    }

    fn fit(value: &Value) -> Fit {
        fit_model::<Self>(value)
    }
}

struct Object<'a, M> {
    model: &'a mut M,
    cx: &'a mut Context,
}

impl<'de, M: Model> Visitor<'de> for Object<'_, M> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object, {}", M::NAME)
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { model, cx } = self;
        let mut seen = Seen::default();
        let mut held = Vec::new();
        let mut other = String::new();
        let mut next = 0;
        while let Some(field) =
            map.next_key_seed(KeyOf { fields: M::FIELDS, next, other: &mut other })?
        {
            let Some(row) = M::FIELDS.get(field) else {
                hold_or_pass(model, &other, &mut map, &mut held, cx)?;
                continue;
            };
            next = field + 1;
            let again = seen.insert(field);
            if again {
                note_duplicate::<M>(cx, field);
            }
            set(model, (field, again), row.key(), From::Next(&mut map), cx)?;
        }
        for (key, value) in held {
            settle::<M, A>(model, &mut seen, key, value, cx)?;
        }
        if cx.collects() {
            note_missing::<M>(cx, &seen);
        }
        Ok(())
    }
}

/// Does with a key that the table does not have what there is to do. One that is only like a
/// documented key counts if the documented one does not come, and that is known at the end.
#[cold]
fn hold_or_pass<'de, M: Model, A: MapAccess<'de>>(
    model: &mut M,
    key: &str,
    map: &mut A,
    held: &mut Vec<(String, Value)>,
    cx: &mut Context,
) -> Result<(), A::Error> {
    match alike(M::FIELDS, key) {
        Some(_) => held.push((key.to_owned(), map.next_value::<Value>()?)),
        None => set(model, (M::FIELDS.len(), false), key, From::Next(map), cx)?,
    }
    Ok(())
}

#[inline]
fn set<'de, M: Model, A: MapAccess<'de>>(
    model: &mut M,
    (field, again): (usize, bool),
    key: &str,
    from: From<'_, A>,
    cx: &mut Context,
) -> Result<(), A::Error> {
    let before = cx.mark();
    let result = cx.step(
        || Step::Key(key.to_owned()),
        |cx| {
            let mut slot = Slot { key, from, again, cx, result: Ok(()) };
            model.set(field, &mut slot);
            slot.result
        },
    );
    if result.is_err() || cx.mark() > before {
        let documented = M::FIELDS.get(field).map_or(key, |field| field.key());
        cx.name_field(before, M::NAME, documented);
    }
    result
}

/// Gives a value that was held back to the field it is meant for, or treats its key as unknown.
fn settle<'de, M: Model, A: MapAccess<'de>>(
    model: &mut M,
    seen: &mut Seen,
    key: String,
    value: Value,
    cx: &mut Context,
) -> Result<(), A::Error> {
    let free = |field: &usize| !seen.contains(*field);
    let mut value = Some(value);
    if let Some(field) = alike(M::FIELDS, &key).filter(free) {
        let documented = M::FIELDS[field].key();
        set::<M, A>(model, (field, false), &key, From::Held(&mut value), cx)?;
        if value.is_none() {
            seen.insert(field);
            let before = cx.mark();
            note_at(cx, &key, |cx| {
                let expected = format_args!("the key {documented:?}");
                cx.note(DeviationKind::FoldedKey, expected, format_args!("{key:?}"));
            });
            cx.name_field(before, M::NAME, documented);
            return Ok(());
        }
    }
    set::<M, A>(model, (M::FIELDS.len(), false), &key, From::Held(&mut value), cx)
}

fn note_at(cx: &mut Context, key: &str, note: impl FnOnce(&mut Context)) {
    let Ok(()) = cx.step::<(), std::convert::Infallible>(
        || Step::Key(key.to_owned()),
        |cx| {
            note(cx);
            Ok(())
        },
    );
}

fn note_duplicate<M: Model>(cx: &mut Context, field: usize) {
    let before = cx.mark();
    let key = M::FIELDS[field].key();
    note_at(cx, key, |cx| cx.note(DeviationKind::DuplicateKey, "one value", "another"));
    cx.name_field(before, M::NAME, key);
}

fn note_missing<M: Model>(cx: &mut Context, seen: &Seen) {
    for (index, field) in M::FIELDS.iter().enumerate() {
        if !field.is_optional() && !seen.contains(index) {
            let before = cx.mark();
            note_at(cx, field.key(), |cx| cx.note(DeviationKind::Missing, "a value", "no such key"));
            cx.name_field(before, M::NAME, field.key());
        }
    }
}

struct Entries<'a, M: SerializeMap> {
    map: &'a mut M,
    fields: std::slice::Iter<'static, Field>,
    table: &'static [Field],
    result: Result<(), M::Error>,
}

impl<M: SerializeMap> Sink for Entries<'_, M> {
    #[inline]
    fn put<T: Wire>(&mut self, value: &T) {
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
    let fields = M::FIELDS.iter();
    let mut entries = Entries { map: &mut map, fields, table: M::FIELDS, result: Ok(()) };
    model.put(&mut entries);
    entries.result?;
    map.end()
}

/// How well an object fits a model: by its discriminators, then by how much its keys and the
/// model's have in common. An object without any documented key fits only if it is empty.
fn fit_model<M: Model>(value: &Value) -> Fit {
    let Some(object) = value.as_object() else { return Fit::No };
    let mut marked = false;
    for (key, value) in M::DISCRIMINATORS {
        if let Some(found) = object.get(*key).and_then(Value::as_str) {
            if found != *value {
                return Fit::No;
            }
            marked = true;
        }
    }
    let has = |field: &Field| {
        object.contains_key(field.key()) || object.keys().any(|key| is_alike(field.key(), key))
    };
    let (mut shared, mut missing) = (0, 0);
    for field in M::FIELDS {
        match has(field) {
            true => shared += 1,
            false => missing += i64::from(!field.is_optional()),
        }
    }
    let unknown = i64::try_from(object.len()).unwrap_or(i64::MAX).saturating_sub(shared).max(0);
    let cover = Cover { apart: -missing.saturating_add(unknown), shared };
    match (marked, shared) {
        (true, _) => Fit::Marked(cover),
        (false, 0) if !object.is_empty() => Fit::No,
        (false, 0) => Fit::Loose(cover),
        (false, _) => Fit::Exact(cover),
    }
}
