//! The types that fields are made of: text, numbers, lists, maps, any JSON.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::ser::{Error as _, SerializeMap, SerializeSeq};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::context::Step;
use super::fit::Cover;
use super::{Context, DeviationKind, Fit, Wire, Write};

/// Reads a value or null to where it stays: as a seed for the values of a map, as a visitor of an
/// option. It answers whether there was a value.
pub(super) struct OrNull<'a, T> {
    pub(super) into: &'a mut T,
    pub(super) cx: &'a mut Context,
}

impl<'de, T: Wire> DeserializeSeed<'de> for OrNull<'_, T> {
    type Value = bool;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        self.into.read_or_null(from, self.cx)
    }
}

impl<'de, T: Wire> Visitor<'de> for OrNull<'_, T> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    #[inline]
    fn visit_none<E>(self) -> Result<bool, E> {
        Ok(false)
    }

    #[inline]
    fn visit_unit<E>(self) -> Result<bool, E> {
        Ok(false)
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        self.into.read_in_place(from, self.cx).map(|()| true)
    }
}

impl Wire for String {
    #[inline]
    fn read<'de, D: Deserializer<'de>>(from: D, _: &mut Context) -> Result<Self, D::Error> {
        String::deserialize(from)
    }

    #[inline]
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self)
    }

    fn fit(value: &Value) -> Fit {
        Fit::exact_if(value.is_string())
    }
}

impl Wire for bool {
    #[inline]
    fn read<'de, D: Deserializer<'de>>(from: D, _: &mut Context) -> Result<Self, D::Error> {
        bool::deserialize(from)
    }

    #[inline]
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_bool(*self)
    }

    fn fit(value: &Value) -> Fit {
        Fit::exact_if(value.is_boolean())
    }
}

/// The whole numbers up to this size are exact as `f64`.
const EXACT: f64 = 9_007_199_254_740_992.0;

struct Integer;

impl Visitor<'_> for Integer {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number of 64 bits")
    }

    #[inline]
    fn visit_i64<E>(self, value: i64) -> Result<i64, E> {
        Ok(value)
    }

    #[inline]
    fn visit_u64<E: Error>(self, value: u64) -> Result<i64, E> {
        i64::try_from(value).map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))
    }

    #[inline]
    fn visit_f64<E: Error>(self, value: f64) -> Result<i64, E> {
        whole(value).ok_or_else(|| E::invalid_value(Unexpected::Float(value), &self))
    }
}

/// A fraction that is a whole number in another spelling, `1.0`. Beyond the exact numbers the
/// digits may have been rounded already.
pub(super) fn whole(value: f64) -> Option<i64> {
    (value.fract() == 0.0 && value.abs() <= EXACT).then_some(value as i64)
}

impl Wire for i64 {
    #[inline]
    fn read<'de, D: Deserializer<'de>>(from: D, _: &mut Context) -> Result<Self, D::Error> {
        from.deserialize_i64(Integer)
    }

    #[inline]
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i64(*self)
    }

    fn fit(value: &Value) -> Fit {
        match value.as_f64().and_then(whole) {
            _ if value.is_i64() => Fit::Exact(Cover::NONE),
            Some(_) => Fit::Loose(Cover::NONE),
            None => Fit::No,
        }
    }
}

/// A whole number is exact or an error. One beyond 64 bits comes from serde_json as a fraction
/// already, the nearest that there is, as for `0.1`.
struct Float;

impl Visitor<'_> for Float {
    type Value = f64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    #[inline]
    fn visit_f64<E>(self, value: f64) -> Result<f64, E> {
        Ok(value)
    }

    #[inline]
    fn visit_i64<E: Error>(self, value: i64) -> Result<f64, E> {
        let float = value as f64;
        match float as i128 == i128::from(value) {
            true => Ok(float),
            false => Err(E::invalid_value(Unexpected::Signed(value), &"a number of at most 53 bits")),
        }
    }

    #[inline]
    fn visit_u64<E: Error>(self, value: u64) -> Result<f64, E> {
        let float = value as f64;
        match float as i128 == i128::from(value) {
            true => Ok(float),
            false => Err(E::invalid_value(Unexpected::Unsigned(value), &"a number of at most 53 bits")),
        }
    }
}

impl Wire for f64 {
    #[inline]
    fn read<'de, D: Deserializer<'de>>(from: D, _: &mut Context) -> Result<Self, D::Error> {
        // Asking for a number of any kind: asked for a fraction, serde_json would round a large
        // whole number in silence.
        from.deserialize_any(Float)
    }

    /// Where docs have one type for all numbers, a whole one is written without a fraction: `2` is a
    /// number to any server, while `2.0` is no integer to many.
    #[inline]
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match whole(*self) {
            Some(whole) if super::ONE_NUMBER_TYPE && (whole != 0 || self.is_sign_positive()) => {
                to.serialize_i64(whole)
            }
            _ if self.is_finite() => to.serialize_f64(*self),
            _ => Err(S::Error::custom(format_args!("JSON has no number {self}"))),
        }
    }

    fn fit(value: &Value) -> Fit {
        match value {
            Value::Number(number) if number.is_f64() => Fit::Exact(Cover::NONE),
            // A whole number that would be rounded cannot be read.
            Value::Number(number) => match number.as_i128() {
                Some(whole) if whole as f64 as i128 == whole => Fit::Loose(Cover::NONE),
                _ => Fit::No,
            },
            _ => Fit::No,
        }
    }
}

impl Wire for Value {
    const TAKES_NULL: bool = true;

    #[inline]
    fn read<'de, D: Deserializer<'de>>(from: D, _: &mut Context) -> Result<Self, D::Error> {
        Value::deserialize(from)
    }

    #[inline]
    fn read_or_null<'de, D: Deserializer<'de>>(
        &mut self,
        from: D,
        cx: &mut Context,
    ) -> Result<bool, D::Error> {
        self.read_in_place(from, cx).map(|()| true)
    }

    #[inline]
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.serialize(to)
    }

    fn fit(_: &Value) -> Fit {
        Fit::Any
    }
}

/// Reads an option to where it stays.
struct Optional<'a, T> {
    into: &'a mut Option<T>,
    cx: &'a mut Context,
}

impl<'de, T: Wire> Visitor<'de> for Optional<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    #[inline]
    fn visit_none<E>(self) -> Result<(), E> {
        *self.into = None;
        Ok(())
    }

    #[inline]
    fn visit_unit<E>(self) -> Result<(), E> {
        *self.into = None;
        Ok(())
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        self.into.insert(T::default()).read_in_place(from, self.cx)
    }
}

impl<T: Wire> Wire for Option<T> {
    fn read<'de, D: Deserializer<'de>>(from: D, cx: &mut Context) -> Result<Self, D::Error> {
        let mut value = None;
        Self::read_in_place(&mut value, from, cx)?;
        Ok(value)
    }

    #[inline]
    fn read_in_place<'de, D: Deserializer<'de>>(
        &mut self,
        from: D,
        cx: &mut Context,
    ) -> Result<(), D::Error> {
        match T::TAKES_NULL {
            true => self.insert(T::default()).read_in_place(from, cx),
            false => from.deserialize_option(Optional { into: self, cx }),
        }
    }

    #[inline]
    fn read_or_null<'de, D: Deserializer<'de>>(
        &mut self,
        from: D,
        cx: &mut Context,
    ) -> Result<bool, D::Error> {
        self.read_in_place(from, cx).map(|()| true)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.write(to),
            None => to.serialize_none(),
        }
    }

    fn fit(value: &Value) -> Fit {
        if value.is_null() { Fit::Exact(Cover::NONE) } else { T::fit(value) }
    }

    #[inline]
    fn is_none(&self) -> bool {
        self.is_none()
    }
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
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        // A hint is a promise of the sender; memory is given for what has come.
        self.into.reserve(items.size_hint().unwrap_or(0).min(1024));
        for index in 0.. {
            let item = self.cx.step(
                || Step::Index(index),
                |cx| items.next_element_seed(Item { list: &mut *self.into, cx }),
            )?;
            if item.is_none() {
                break;
            }
        }
        Ok(())
    }
}

/// Reads one more item to where it stays: the end of the list.
struct Item<'a, T> {
    list: &'a mut Vec<T>,
    cx: &'a mut Context,
}

impl<'de, T: Wire> DeserializeSeed<'de> for Item<'_, T> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        let Self { list, cx } = self;
        list.push(T::default());
        let Some(item) = list.last_mut() else { return Ok(()) };
        if !item.read_or_null(from, cx)? {
            cx.note(DeviationKind::Null, "an item", "null");
            list.pop();
        }
        Ok(())
    }
}

impl<T: Wire> Wire for Vec<T> {
    #[inline]
    fn read<'de, D: Deserializer<'de>>(from: D, cx: &mut Context) -> Result<Self, D::Error> {
        let mut list = Vec::new();
        from.deserialize_seq(List { into: &mut list, cx })?;
        Ok(list)
    }

    #[inline]
    fn read_in_place<'de, D: Deserializer<'de>>(
        &mut self,
        from: D,
        cx: &mut Context,
    ) -> Result<(), D::Error> {
        from.deserialize_seq(List { into: self, cx })
    }

    #[inline]
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut list = to.serialize_seq(Some(self.len()))?;
        self.iter().try_for_each(|item| list.serialize_element(&Write(item)))?;
        list.end()
    }

    /// As well as the item that fits least.
    fn fit(value: &Value) -> Fit {
        match value.as_array() {
            Some(items) => items.iter().map(T::fit).min().unwrap_or(Fit::Exact(Cover::NONE)),
            None => Fit::No,
        }
    }
}

struct Entries<'a, T>(&'a mut Context, PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for Entries<'_, T> {
    type Value = BTreeMap<String, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut map = BTreeMap::new();
        while let Some(key) = entries.next_key::<String>()? {
            let value = self.0.step(
                || Step::Key(key.clone()),
                |cx| {
                    let mut value = T::default();
                    let is_value = entries.next_value_seed(OrNull { into: &mut value, cx })?;
                    if !is_value {
                        cx.note(DeviationKind::Null, "a value", "null");
                    }
                    if map.contains_key(&key) {
                        cx.note(DeviationKind::DuplicateKey, "one value", "another");
                    }
                    Ok(is_value.then_some(value))
                },
            )?;
            map.extend(value.map(|value| (key, value)));
        }
        Ok(map)
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    #[inline]
    fn read<'de, D: Deserializer<'de>>(from: D, cx: &mut Context) -> Result<Self, D::Error> {
        from.deserialize_map(Entries(cx, PhantomData))
    }

    #[inline]
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(self.len()))?;
        self.iter().try_for_each(|(key, value)| map.serialize_entry(key, &Write(value)))?;
        map.end()
    }

    /// An object whose values all fit; a type with keys of its own fits better.
    fn fit(value: &Value) -> Fit {
        match value.as_object() {
            Some(map) if map.values().all(|value| T::fit(value).is_fit()) => Fit::Loose(Cover::NONE),
            _ => Fit::No,
        }
    }
}
