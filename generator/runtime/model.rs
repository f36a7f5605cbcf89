//! Objects with documented keys. A model gives its table of keys and says which field a value is
//! for; the loop over an object stands here, once.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Error as _, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Error as _, SerializeMap};
use serde::{Deserializer, Serializer};
use serde_json::Value;

use super::context::Step;
use super::fit::Cover;
use super::{Context, DeviationKind, Fit, Wire, Write};

/// A row of a model's table of keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// The key, as it is written.
    pub key: &'static str,
    /// When it is there.
    pub presence: Presence,
}

/// When a key is in an object that keeps to the docs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Always, with a value.
    Required,
    /// Always, with a value or null.
    Nullable,
    /// When there is a value.
    Optional,
}

impl Field {
    /// A key that is always there, with a value.
    pub const fn required(key: &'static str) -> Self {
        Self { key, presence: Presence::Required }
    }

    /// A key that is always there, with a value or null.
    pub const fn nullable(key: &'static str) -> Self {
        Self { key, presence: Presence::Nullable }
    }

    /// A key that is there when there is a value.
    pub const fn optional(key: &'static str) -> Self {
        Self { key, presence: Presence::Optional }
    }
}

/// A type that is a JSON object with documented keys.
pub trait Model: Default {
    /// The documented name.
    const NAME: &'static str;

    /// The keys, in the order of the page.
    const FIELDS: &'static [Field];

    /// Keys whose value tells this type apart from others, and those values.
    const DISCRIMINATORS: &'static [(&'static str, &'static [&'static str])] = &[];

    /// Reads the value of the field with this index; an index beyond the table is a key that the
    /// table does not have.
    ///
    /// # Errors
    ///
    /// When the value has the wrong type.
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        field: usize,
        value: Slot<'_, 'de, A>,
    ) -> Result<(), A::Error>;

    /// Writes every field in the order of the table.
    ///
    /// # Errors
    ///
    /// When JSON has no form for a value.
    fn put<M: SerializeMap>(&self, entries: &mut Entries<'_, M>) -> Result<(), M::Error>;
}

/// A value on its way into a field.
pub struct Slot<'a, 'de, A> {
    key: &'a str,
    source: Source<'a, A>,
    cx: &'a mut Context,
    lifetime: PhantomData<&'de ()>,
}

enum Source<'a, A> {
    /// The value comes next.
    Next(&'a mut A),
    /// The value was held back. It is taken when it fits.
    Held(&'a mut Option<Value>),
}

impl<'de, A: MapAccess<'de>> Slot<'_, 'de, A> {
    /// Reads the value into a field. Null where null is no value leaves the field as it is.
    ///
    /// # Errors
    ///
    /// When the value has the wrong type.
    pub fn read<T: Wire>(self, into: &mut T) -> Result<(), A::Error> {
        let read = match self.source {
            Source::Next(map) => map.next_value_seed(OrNull(&mut *self.cx, PhantomData))?,
            Source::Held(held) => match held.take_if(|value| T::fit(value).is_fit()) {
                Some(value) => T::read_or_null(value, self.cx).map_err(A::Error::custom)?,
                None => return Ok(()),
            },
        };
        match read {
            Some(value) => *into = value,
            None => self.cx.note(DeviationKind::Null, "a value", "null"),
        }
        Ok(())
    }

    /// Passes the value over: the docs have no such key.
    ///
    /// # Errors
    ///
    /// When the value is no JSON.
    pub fn skip(self) -> Result<(), A::Error> {
        let found = match self.source {
            Source::Next(map) if self.cx.collects() => map.next_value::<Value>()?,
            Source::Next(map) => return map.next_value::<IgnoredAny>().map(|_| ()),
            Source::Held(held) => held.take().unwrap_or_default(),
        };
        self.cx.note(DeviationKind::UnknownField, "no such key", found);
        Ok(())
    }

    /// Keeps the value among the properties that no field has.
    ///
    /// # Errors
    ///
    /// When the value has the wrong type.
    pub fn extra<T: Wire>(self, into: &mut BTreeMap<String, T>) -> Result<(), A::Error> {
        let read = match self.source {
            Source::Next(map) => map.next_value_seed(OrNull(&mut *self.cx, PhantomData))?,
            Source::Held(held) => match held.take() {
                Some(value) => T::read_or_null(value, self.cx).map_err(A::Error::custom)?,
                None => return Ok(()),
            },
        };
        match read {
            Some(value) => into.extend([(self.key.to_owned(), value)]),
            None => self.cx.note(DeviationKind::Null, "a value", "null"),
        }
        Ok(())
    }
}

struct OrNull<'a, T>(&'a mut Context, PhantomData<T>);

impl<'de, T: Wire> DeserializeSeed<'de> for OrNull<'_, T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        T::read_or_null(from, self.0)
    }
}

/// Reads a model from an object.
///
/// # Errors
///
/// When the value is no object, or one of its values has the wrong type.
pub fn read_model<'de, M: Model, D: Deserializer<'de>>(
    from: D,
    cx: &mut Context,
) -> Result<M, D::Error> {
    from.deserialize_map(Object(cx, PhantomData))
}

struct Object<'a, M>(&'a mut Context, PhantomData<M>);

impl<'de, M: Model> Visitor<'de> for Object<'_, M> {
    type Value = M;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object, {}", M::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<M, A::Error> {
        let cx = self.0;
        let mut model = M::default();
        let mut seen = Seen::default();
        let mut held = Vec::new();
        let mut next = 0;
        while let Some(key) = map.next_key_seed(KeyOf { fields: M::FIELDS, next })? {
            match key {
                Key::Field(field) => {
                    next = field + 1;
                    if seen.insert(field) {
                        note_duplicate::<M>(cx, field);
                    }
                    set(&mut model, field, M::FIELDS[field].key, Source::Next(&mut map), cx)?;
                }
                // A key that is only like a documented one counts if the documented one does not
                // come, and that is known at the end.
                Key::Other(key) if alike(M::FIELDS, &key).is_some() => {
                    held.push((key, map.next_value::<Value>()?));
                }
                Key::Other(key) => {
                    set(&mut model, M::FIELDS.len(), &key, Source::Next(&mut map), cx)?;
                }
            }
        }
        for (key, value) in held {
            settle::<M, A>(&mut model, &mut seen, key, value, cx)?;
        }
        if cx.collects() {
            note_missing::<M>(cx, &seen);
        }
        Ok(model)
    }
}

fn set<'de, M: Model, A: MapAccess<'de>>(
    model: &mut M,
    field: usize,
    key: &str,
    source: Source<'_, A>,
    cx: &mut Context,
) -> Result<(), A::Error> {
    let before = cx.mark();
    let result = cx.step(
        || Step::Key(key.to_owned()),
        |cx| model.set(field, Slot { key, source, cx, lifetime: PhantomData }),
    );
    if result.is_err() || cx.mark() > before {
        cx.name_field(before, M::NAME, key);
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
        let documented = M::FIELDS[field].key;
        set::<M, A>(model, field, &key, Source::Held(&mut value), cx)?;
        if value.is_none() {
            seen.insert(field);
            let note = |cx: &mut Context| {
                cx.note(DeviationKind::FoldedKey, format_args!("the key {documented:?}"), format_args!("{key:?}"));
            };
            return note_at(cx, &key, note);
        }
    }
    set::<M, A>(model, M::FIELDS.len(), &key, Source::Held(&mut value), cx)
}

fn note_at<E: fmt::Display>(
    cx: &mut Context,
    key: &str,
    note: impl FnOnce(&mut Context),
) -> Result<(), E> {
    cx.step(
        || Step::Key(key.to_owned()),
        |cx| {
            note(cx);
            Ok(())
        },
    )
}

fn note_duplicate<M: Model>(cx: &mut Context, field: usize) {
    let before = cx.mark();
    let key = M::FIELDS[field].key;
    let note = |cx: &mut Context| cx.note(DeviationKind::DuplicateKey, "one value", "another");
    let Ok(()) = note_at::<std::convert::Infallible>(cx, key, note);
    cx.name_field(before, M::NAME, key);
}

fn note_missing<M: Model>(cx: &mut Context, seen: &Seen) {
    for (index, field) in M::FIELDS.iter().enumerate() {
        if field.presence != Presence::Optional && !seen.contains(index) {
            let before = cx.mark();
            let note = |cx: &mut Context| cx.note(DeviationKind::Missing, "a value", "no such key");
            let Ok(()) = note_at::<std::convert::Infallible>(cx, field.key, note);
            cx.name_field(before, M::NAME, field.key);
        }
    }
}

/// Which fields have come.
#[derive(Default)]
struct Seen {
    low: u64,
    high: Vec<u64>,
}

impl Seen {
    /// Adds a field and says whether it was there already.
    fn insert(&mut self, field: usize) -> bool {
        let (word, bit) = (field / 64, 1 << (field % 64));
        let word = match word.checked_sub(1) {
            None => &mut self.low,
            Some(word) => {
                if self.high.len() <= word {
                    self.high.resize(word + 1, 0);
                }
                &mut self.high[word]
            }
        };
        let was = *word & bit != 0;
        *word |= bit;
        was
    }

    fn contains(&self, field: usize) -> bool {
        let word = match (field / 64).checked_sub(1) {
            None => self.low,
            Some(word) => self.high.get(word).copied().unwrap_or(0),
        };
        word & (1 << (field % 64)) != 0
    }
}

enum Key {
    Field(usize),
    Other(String),
}

/// Finds a key in a table. Servers send keys in much the same order, so the search starts behind
/// the last one found.
struct KeyOf {
    fields: &'static [Field],
    next: usize,
}

impl<'de> DeserializeSeed<'de> for KeyOf {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Key, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeyOf {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<Key, E> {
        let (before, after) = self.fields.split_at(self.next.min(self.fields.len()));
        let is_key = |field: &Field| field.key == key;
        Ok(match after.iter().position(is_key) {
            Some(index) => Key::Field(before.len() + index),
            None => match before.iter().position(is_key) {
                Some(index) => Key::Field(index),
                None => Key::Other(key.to_owned()),
            },
        })
    }
}

/// The one field whose key is the same letters and digits in any case.
fn alike(fields: &[Field], key: &str) -> Option<usize> {
    let mut found = fields.iter().enumerate().filter(|(_, field)| is_alike(field.key, key));
    let (index, _) = found.next()?;
    found.next().is_none().then_some(index)
}

fn is_alike(a: &str, b: &str) -> bool {
    let folded = |text: &str| -> Vec<char> { fold(text).collect() };
    match (a.is_ascii(), b.is_ascii()) {
        (true, true) => fold(a).eq(fold(b)),
        _ => folded(a) == folded(b),
    }
}

fn fold(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
}

/// The entries of an object that is being written.
pub struct Entries<'a, M> {
    map: &'a mut M,
    fields: std::slice::Iter<'static, Field>,
    table: &'static [Field],
}

impl<M: SerializeMap> Entries<'_, M> {
    /// Writes the value of the next field of the table; an optional one that is `None` is left out.
    ///
    /// # Errors
    ///
    /// When JSON has no form for the value.
    pub fn put<T: Wire>(&mut self, value: &T) -> Result<(), M::Error> {
        match self.fields.next() {
            Some(field) if field.presence == Presence::Optional && value.is_none() => Ok(()),
            Some(field) => self.map.serialize_entry(field.key, &Write(value)),
            None => Err(M::Error::custom("a model has more fields than keys")),
        }
    }

    /// Writes the properties that no field has.
    ///
    /// # Errors
    ///
    /// When one of them has the key of a field, or JSON has no form for its value.
    pub fn extra<T: Wire>(&mut self, values: &BTreeMap<String, T>) -> Result<(), M::Error> {
        for (key, value) in values {
            if self.table.iter().any(|field| field.key == key) {
                let message = format_args!("the additional property {key:?} has the key of a field");
                return Err(M::Error::custom(message));
            }
            self.map.serialize_entry(key, &Write(value))?;
        }
        Ok(())
    }
}

/// Writes a model as an object.
///
/// # Errors
///
/// When JSON has no form for a value.
pub fn write_model<M: Model, S: Serializer>(model: &M, to: S) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(None)?;
    model.put(&mut Entries { map: &mut map, fields: M::FIELDS.iter(), table: M::FIELDS })?;
    map.end()
}

/// How well an object fits a model: by its discriminators, then by how much its keys and the
/// model's have in common. An object without any documented key fits only if it is empty.
pub fn fit_model<M: Model>(value: &Value) -> Fit {
    let Some(object) = value.as_object() else { return Fit::No };
    let mut marked = false;
    for (key, values) in M::DISCRIMINATORS {
        if let Some(found) = object.get(*key).and_then(Value::as_str) {
            if !values.contains(&found) {
                return Fit::No;
            }
            marked = true;
        }
    }
    let has = |field: &Field| {
        object.contains_key(field.key) || object.keys().any(|key| is_alike(field.key, key))
    };
    let (mut shared, mut missing) = (0, 0);
    for field in M::FIELDS {
        match has(field) {
            true => shared += 1,
            false => missing += i64::from(field.presence != Presence::Optional),
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

/// Makes a [`Model`] a type of serde.
macro_rules! model {
    ($model:ident) => {
        impl $crate::wire::Wire for $model {
            fn read<'de, D: ::serde::Deserializer<'de>>(
                from: D,
                cx: &mut $crate::wire::Context,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::wire::model::read_model(from, cx)
            }

            fn write<S: ::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::wire::model::write_model(self, to)
            }

            fn fit(value: &::serde_json::Value) -> $crate::wire::Fit {
                $crate::wire::model::fit_model::<Self>(value)
            }
        }

        $crate::wire::serde!($model);
    };
}
pub(crate) use model;
