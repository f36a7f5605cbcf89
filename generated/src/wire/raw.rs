// @generated as it comes with the generator: changes to this file are lost.

//! What the values of enums are in JSON: strings, numbers, booleans, each looked at, made and compared as such.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::Hash;
use std::mem;
use std::str::FromStr;

use serde::ser::Error as _;
use serde::{Serialize, Serializer};
use serde_json::Number;

use super::atom::{self, Atom};
use super::enums::{Open, from_raw};
use super::listed::number_text;
use super::scalars::{boolean, integer};
use super::shape::Listed;

/// What the values of an enum are in JSON.
pub trait Raw: Sized + FromStr + 'static {
    /// The type in words.
    const EXPECTED: &'static str;

    /// A value that is looked at.
    type Seen<'a>: Eq + Hash;

    /// The value that was sent, if it is one of these.
    fn of(atom: &Atom<'_>) -> Option<Self>;

    /// The value as it is sent.
    fn atom(&self) -> Atom<'_>;

    /// The value that stands for none.
    fn none() -> Self;

    /// Writes an enum's value.
    ///
    /// # Errors
    ///
    /// When JSON has no form for it.
    fn write<E: Open<Raw = Self>, S: Serializer>(value: &E, to: S) -> Result<S::Ok, S::Error>;

    /// Shows an enum's value as text.
    ///
    /// # Errors
    ///
    /// Those of the formatter.
    fn show<E: Open<Raw = Self>>(value: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result;

    /// Which of two values of an enum comes first.
    fn compare<E: Open<Raw = Self>>(one: &E, other: &E) -> Ordering;
}

impl Raw for String {
    const EXPECTED: &'static str = "a string";

    type Seen<'a> = &'a str;

    fn of(atom: &Atom<'_>) -> Option<Self> {
        match atom {
            Atom::String(text) => Some(text.as_ref().to_owned()),
            Atom::Broken(text) => Some(text.clone()),
            Atom::Bool(value) => Some(value.to_string()),
            Atom::Number(number) => Some(number.text().into_owned()),
            _ => None,
        }
    }

    fn atom(&self) -> Atom<'_> {
        Atom::String(self.as_str().into())
    }

    fn none() -> Self {
        Self::new()
    }

    #[inline]
    fn write<E: Open<Raw = Self>, S: Serializer>(value: &E, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(seen(value))
    }

    fn show<E: Open<Raw = Self>>(value: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(seen(value), f)
    }

    fn compare<E: Open<Raw = Self>>(one: &E, other: &E) -> Ordering {
        (place(one), seen(one)).cmp(&(place(other), seen(other)))
    }
}

impl Raw for i64 {
    const EXPECTED: &'static str = "a whole number";

    type Seen<'a> = i64;

    fn of(atom: &Atom<'_>) -> Option<Self> {
        integer(atom).map(|(value, _)| value)
    }

    fn atom(&self) -> Atom<'_> {
        Atom::Number(atom::Number::Signed(*self))
    }

    fn none() -> Self {
        0
    }

    #[inline]
    fn write<E: Open<Raw = Self>, S: Serializer>(value: &E, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i64(seen(value))
    }

    fn show<E: Open<Raw = Self>>(value: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&seen(value), f)
    }

    fn compare<E: Open<Raw = Self>>(one: &E, other: &E) -> Ordering {
        seen(one).cmp(&seen(other))
    }
}

impl Raw for bool {
    const EXPECTED: &'static str = "a boolean";

    type Seen<'a> = bool;

    fn of(atom: &Atom<'_>) -> Option<Self> {
        boolean(atom).map(|(value, _)| value)
    }

    fn atom(&self) -> Atom<'_> {
        Atom::Bool(*self)
    }

    fn none() -> Self {
        false
    }

    #[inline]
    fn write<E: Open<Raw = Self>, S: Serializer>(value: &E, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_bool(seen(value))
    }

    fn show<E: Open<Raw = Self>>(value: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&seen(value), f)
    }

    fn compare<E: Open<Raw = Self>>(one: &E, other: &E) -> Ordering {
        seen(one).cmp(&seen(other))
    }
}

impl Raw for Number {
    const EXPECTED: &'static str = "a number";

    type Seen<'a> = Option<&'a Self>;

    fn of(atom: &Atom<'_>) -> Option<Self> {
        serde_json::from_str(&number_text(atom)?.0).ok()
    }

    fn atom(&self) -> Atom<'_> {
        Atom::Number(atom::Number::Text(self.to_string().into()))
    }

    fn none() -> Self {
        0.into()
    }

    #[inline]
    fn write<E: Open<Raw = Self>, S: Serializer>(value: &E, to: S) -> Result<S::Ok, S::Error> {
        if let Some(number) = seen(value) {
            return number.serialize(to);
        }
        let text = listed(value);
        if let Ok(whole) = text.parse() {
            return to.serialize_i64(whole);
        }
        match text.parse() {
            Ok(fraction) => to.serialize_f64(fraction),
            Err(_) => Err(S::Error::custom(format_args!("JSON has no number {text}"))),
        }
    }

    fn show<E: Open<Raw = Self>>(value: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match seen(value) {
            Some(number) => fmt::Display::fmt(number, f),
            None => f.write_str(listed(value)),
        }
    }

    fn compare<E: Open<Raw = Self>>(one: &E, other: &E) -> Ordering {
        let texts = [one, other].map(|value| seen(value).map_or(listed(value).into(), Number::to_string));
        let [a, b] = texts.each_ref().map(|text: &String| text.parse().unwrap_or(f64::NAN));
        a.total_cmp(&b).then_with(|| texts[0].cmp(&texts[1]))
    }
}

/// The value as it is looked at.
#[inline]
pub(super) fn seen<E: Open>(value: &E) -> <E::Raw as Raw>::Seen<'_> {
    (E::VALUES.value)(value)
}

/// Where the page lists a value; behind all of them, where it does not.
fn place<E: Open>(value: &E) -> usize {
    let is = |listed: &E| mem::discriminant(listed) == mem::discriminant(value);
    E::VALUES.all.iter().position(is).unwrap_or(usize::MAX)
}

/// The number that a documented value is, as the docs write it.
fn listed<E: Open>(value: &E) -> &'static str {
    match E::VALUES.listed {
        Listed::Numbers(values) => values.get(place(value)).copied().unwrap_or_default(),
        _ => "",
    }
}

/// What an enum is compared with: its own kind, and what its values are in JSON.
pub trait Alike<E: ?Sized> {
    /// Whether both are the same value.
    fn is(&self, value: &E) -> bool;
}

impl<E: Open> Alike<E> for E {
    #[inline]
    fn is(&self, value: &E) -> bool {
        mem::discriminant(self) == mem::discriminant(value) && seen(self) == seen(value)
    }
}

/// What an enum's value is made from.
pub trait Plain<E> {
    /// Makes the value.
    fn make(self) -> E;
}

/// What an enum's value can be looked at as.
pub trait View<E> {
    /// Looks at the value.
    fn of(value: &E) -> &Self;
}

impl<E: Open<Raw = String>> View<E> for str {
    #[inline]
    fn of(value: &E) -> &Self {
        seen(value)
    }
}

macro_rules! raw {
    ($raw:ty: $($type:ty)*) => {
        $(
            impl<E: Open<Raw = $raw>> Alike<E> for $type {
                #[inline]
                fn is(&self, value: &E) -> bool {
                    seen(value) == *self
                }
            }

            impl<E: Open<Raw = $raw>> Plain<E> for $type {
                #[inline]
                fn make(self) -> E {
                    from_raw(self.into())
                }
            }
        )*
    };
}
raw!(String: &str String Cow<'_, str>);
raw!(i64: i64);
raw!(bool: bool);

impl<E: Open<Raw = String>> Alike<E> for str {
    #[inline]
    fn is(&self, value: &E) -> bool {
        seen(value) == self
    }
}

impl<E: Open<Raw = Number>> Plain<E> for Number {
    #[inline]
    fn make(self) -> E {
        from_raw(self)
    }
}
