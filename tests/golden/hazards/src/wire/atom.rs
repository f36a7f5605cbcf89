// @generated from generator/runtime by `cargo run -p generator`: change the docs, not this file.

//! Values without parts, as they were sent: what of them can be read as which type, in what spelling.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserializer, Serializer};

use super::text::{self, NUMBER, RAW};
use super::{Context, DeviationKind, Outcome};

/// A value as it was sent. Of lists and objects no more is known than that they are some.
#[derive(Debug, Clone, PartialEq)]
pub enum Atom<'a> {
    /// Null.
    Null,
    /// A boolean.
    Bool(bool),
    /// A number.
    Number(Number<'a>),
    /// A string.
    String(Cow<'a, str>),
    /// A string with something in it that is no text, in whose place stands U+FFFD.
    Broken(String),
    /// A list.
    List,
    /// An object.
    Object,
}

/// A number as it was sent.
#[derive(Debug, Clone, PartialEq)]
pub enum Number<'a> {
    /// A whole number.
    Signed(i64),
    /// A whole number.
    Unsigned(u64),
    /// A fraction, or a whole number that was too large for the others and has been rounded.
    Float(f64),
    /// All its digits.
    Text(Cow<'a, str>),
}

/// How well a value fits a type without parts. Better fits are greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It says that there is no value.
    Blank,
    /// It is spelled in another way, or it is not listed.
    Loose,
    /// Its JSON type is that of many others, too: any text may be bytes.
    Near,
    /// Its JSON type is the type's own.
    Exact,
    /// The value itself says so: it is listed, or it is a date.
    Marked,
}

/// What can be read of a value.
pub(super) enum Reading<T> {
    /// This, in this spelling.
    Value(T, Fit),
    /// That there is none.
    Blank,
    /// Nothing.
    Wrong,
}

/// A type without parts.
pub(super) trait Atomic: Sized {
    /// What is expected, in words.
    const EXPECTED: &'static str;

    /// Whether a number's last digit counts, however many there are.
    const ALL_DIGITS: bool = false;

    /// Reads a value. What is read need not be left there.
    fn of(atom: &mut Atom<'_>) -> Reading<Self>;

    /// Asks something that was kept for a value in the type's own form.
    #[inline]
    fn ask<'de, D: Deserializer<'de>, V: Visitor<'de>>(from: D, visitor: V) -> Result<V::Value, D::Error> {
        from.deserialize_str(visitor)
    }

    /// Reads a text, if that is the type's own form.
    #[inline]
    fn of_text(_: &str) -> Option<Self> {
        None
    }

    /// Reads a boolean, if that is the type's own form.
    #[inline]
    fn of_bool(_: bool) -> Option<Self> {
        None
    }

    /// Reads a whole number, if that is the type's own form.
    #[inline]
    fn of_signed(_: i64) -> Option<Self> {
        None
    }

    /// Reads a fraction, if that is the type's own form.
    #[inline]
    fn of_float(_: f64) -> Option<Self> {
        None
    }

    /// Writes the value.
    fn put<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error>;
}

/// How well a value fits; not at all where it cannot be read.
pub(super) fn fit<T: Atomic>(atom: &mut Atom<'_>) -> Option<Fit> {
    match T::of(atom) {
        Reading::Value(_, fit) => Some(fit),
        Reading::Blank => Some(Fit::Blank),
        Reading::Wrong => None,
    }
}

/// Gives a type without parts its [`Wire`](super::Wire) form.
macro_rules! atomic {
    ($type:ty $(, $blank:ident)?) => {
        impl $crate::wire::Wire for $type {
            const SHAPE: $crate::wire::Shape = $crate::wire::Shape::Scalar(&$crate::wire::Scalar {
                expected: <Self as $crate::wire::atom::Atomic>::EXPECTED,
                fit: $crate::wire::atom::fit::<Self>,
            });
            $(const $blank: bool = true;)?

            #[inline]
            fn read<'de, D: ::serde::Deserializer<'de>>(
                &mut self,
                from: D,
                cx: &mut $crate::wire::Context,
            ) -> ::core::result::Result<$crate::wire::Outcome, D::Error> {
                $crate::wire::atom::read(self, from, cx)
            }

            #[inline]
            fn write<S: ::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::wire::atom::Atomic::put(self, to)
            }
        }
    };
}
pub(super) use atomic;

/// Reads a type without parts.
#[inline]
pub(super) fn read<'de, T: Atomic, D: Deserializer<'de>>(
    into: &mut T,
    from: D,
    cx: &mut Context,
) -> Result<Outcome, D::Error> {
    if !T::ALL_DIGITS && !cx.is_buffered() {
        return from.deserialize_any(Direct { into, cx });
    }
    if T::ALL_DIGITS {
        return with_atom(from, cx, |atom, cx| settle(into, atom, cx));
    }
    let outcome = T::ask(from, Direct { into: &mut *into, cx: &mut *cx })?;
    match cx.handed_over() {
        Some((buffer, index)) => settle(into, &mut buffer.atom(index), cx),
        None => Ok(outcome),
    }
}

/// Reads a value in its type's own form straight to where it stays, and all else by way of an [`Atom`].
struct Direct<'a, T> {
    into: &'a mut T,
    cx: &'a mut Context,
}

impl<T: Atomic> Direct<'_, T> {
    #[inline]
    fn take<E: Error>(self, value: Option<T>, atom: impl FnOnce() -> Atom<'static>) -> Result<Outcome, E> {
        match value {
            Some(value) => {
                *self.into = value;
                Ok(Outcome::Read)
            }
            None => self.detour(atom()),
        }
    }

    #[cold]
    fn detour<E: Error>(self, mut atom: Atom<'_>) -> Result<Outcome, E> {
        settle(self.into, &mut atom, self.cx)
    }
}

impl<'de, T: Atomic> Visitor<'de> for Direct<'_, T> {
    type Value = Outcome;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    #[inline]
    fn visit_unit<E: Error>(self) -> Result<Outcome, E> {
        Ok(Outcome::Null)
    }

    #[inline]
    fn visit_none<E: Error>(self) -> Result<Outcome, E> {
        Ok(Outcome::Null)
    }

    #[inline]
    fn visit_bool<E: Error>(self, value: bool) -> Result<Outcome, E> {
        self.cx.remember(value);
        self.take(T::of_bool(value), || Atom::Bool(value))
    }

    #[inline]
    fn visit_i64<E: Error>(self, value: i64) -> Result<Outcome, E> {
        self.take(T::of_signed(value), || Atom::Number(Number::Signed(value)))
    }

    #[inline]
    fn visit_u64<E: Error>(self, value: u64) -> Result<Outcome, E> {
        let signed = i64::try_from(value).ok().and_then(T::of_signed);
        self.take(signed, || Atom::Number(Number::Unsigned(value)))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Outcome, E> {
        self.detour(Atom::Number(Number::Text(Cow::Owned(value.to_string()))))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Outcome, E> {
        self.detour(Atom::Number(Number::Text(Cow::Owned(value.to_string()))))
    }

    #[inline]
    fn visit_f64<E: Error>(self, value: f64) -> Result<Outcome, E> {
        self.take(T::of_float(value), || Atom::Number(Number::Float(value)))
    }

    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<Outcome, E> {
        match T::of_text(text) {
            Some(value) => {
                *self.into = value;
                Ok(Outcome::Read)
            }
            None => self.detour(Atom::String(Cow::Borrowed(text))),
        }
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Outcome, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<Outcome, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Outcome, A::Error> {
        let atom = Sent.visit_seq(items)?;
        self.detour(atom)
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<Outcome, A::Error> {
        let atom = Sent.visit_map(entries)?;
        self.detour(atom)
    }
}

/// Has a value looked at with all its digits.
pub(super) fn with_atom<'de, T, D: Deserializer<'de>>(
    from: D,
    cx: &mut Context,
    look: impl FnOnce(&mut Atom<'_>, &mut Context) -> Result<T, D::Error>,
) -> Result<T, D::Error> {
    let mut atom = from.deserialize_newtype_struct(RAW, Sent)?;
    match cx.handed_over() {
        Some((buffer, index)) => look(&mut buffer.atom(index), cx),
        None => look(&mut atom, cx),
    }
}

#[inline]
fn settle<T: Atomic, E: Error>(into: &mut T, atom: &mut Atom<'_>, cx: &mut Context) -> Result<Outcome, E> {
    match T::of(atom) {
        Reading::Value(value, fit) => {
            if fit == Fit::Loose {
                cx.note(DeviationKind::Spelling, T::EXPECTED, &*atom);
            }
            *into = value;
            Ok(Outcome::Read)
        }
        reading => unsettled(reading, T::EXPECTED, atom, cx),
    }
}

#[cold]
fn unsettled<T, E: Error>(
    reading: Reading<T>,
    expected: &str,
    atom: &Atom<'_>,
    cx: &mut Context,
) -> Result<Outcome, E> {
    match (atom, reading) {
        (Atom::Null, _) => Ok(Outcome::Null),
        (atom, Reading::Blank) if cx.may_be_blank() => {
            cx.note(DeviationKind::Spelling, "null", atom);
            Ok(Outcome::Empty)
        }
        (atom, _) => cx.wrong(expected, atom),
    }
}

impl fmt::Display for Atom<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => write!(f, "boolean `{value}`"),
            Self::Number(number) => write!(f, "number `{}`", number.text()),
            Self::String(text) => write!(f, "string {text:?}"),
            Self::Broken(text) => write!(f, "string {text:?} with half a surrogate pair"),
            Self::List => f.write_str("a list"),
            Self::Object => f.write_str("an object"),
        }
    }
}

/// A value as its JSON.
pub(super) struct Json<'a>(pub(super) &'a Atom<'a>);

impl fmt::Display for Json<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Atom::Bool(value) => write!(f, "{value}"),
            Atom::Number(number) => f.write_str(&number.text()),
            Atom::String(text) => write!(f, "{text:?}"),
            atom => atom.fmt(f),
        }
    }
}

/// The whole numbers up to this size are exact as `f64`.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// A fraction that is a whole number in another spelling, `1.0`. Beyond the exact numbers the
/// digits may have been rounded already.
pub(super) fn whole(value: f64) -> Option<i64> {
    (value.fract() == 0.0 && value.abs() <= EXACT).then_some(value as i64)
}

impl Number<'_> {
    /// The number as JSON writes it.
    pub(super) fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Signed(value) => Cow::Owned(value.to_string()),
            Self::Unsigned(value) => Cow::Owned(value.to_string()),
            Self::Float(value) => Cow::Owned(float_text(*value)),
            Self::Text(text) => Cow::Borrowed(text),
        }
    }

    /// The whole number that it is, and whether it is written as one.
    fn integer(&self) -> Option<(i64, Fit)> {
        match self {
            Self::Signed(value) => Some((*value, Fit::Exact)),
            Self::Unsigned(value) => Some((i64::try_from(*value).ok()?, Fit::Exact)),
            Self::Float(value) => Some((whole(*value)?, Fit::Loose)),
            Self::Text(text) => match text.parse() {
                Ok(value) => Some((value, Fit::Exact)),
                Err(_) => Some((whole_text(text)?, Fit::Loose)),
            },
        }
    }

    /// Whether it is a whole number that has been rounded, and so has lost its text.
    pub(super) fn is_rounded(&self) -> bool {
        matches!(self, Self::Float(value) if value.fract() == 0.0 && whole(*value).is_none())
    }

    /// The number as a fraction. A whole number that would be rounded is none.
    fn float(&self) -> Option<(f64, Fit)> {
        let exact = |value: i128| {
            let float = value as f64;
            (float as i128 == value).then_some((float, Fit::Near))
        };
        match self {
            Self::Signed(value) => exact(i128::from(*value)),
            Self::Unsigned(value) => exact(i128::from(*value)),
            Self::Float(value) => Some((*value, Fit::Exact)),
            Self::Text(text) => match text.parse::<i128>() {
                Ok(value) => exact(value),
                Err(_) => Some((float_of(text)?, Fit::Exact)),
            },
        }
    }
}

/// A fraction as JSON writes it.
fn float_text(value: f64) -> String {
    serde_json::Number::from_f64(value).map_or_else(|| value.to_string(), |number| number.to_string())
}

/// The nearest fraction to what is written in digits; not where it is beyond all of them.
fn float_of(text: &str) -> Option<f64> {
    text.parse().ok().filter(|value: &f64| value.is_finite())
}

/// A whole number that is written as a fraction.
pub(super) fn whole_text(text: &str) -> Option<i64> {
    if let Some((digits, zeros)) = text.split_once('.')
        && !zeros.is_empty()
        && zeros.bytes().all(|byte| byte == b'0')
    {
        return digits.parse().ok();
    }
    whole(float_of(text)?)
}

/// A text that is a number as JSON spells it, but for blanks around it.
fn spelled(text: &str) -> Option<Number<'_>> {
    let text = text.trim_matches([' ', '\t', '\n', '\r']);
    is_number(text).then_some(Number::Text(Cow::Borrowed(text)))
}

/// Whether a text is a number as JSON spells it.
pub(super) fn is_number(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent.strip_prefix(['+', '-']).unwrap_or(exponent))),
        None => (text, None),
    };
    let mantissa = mantissa.strip_prefix('-').unwrap_or(mantissa);
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    digits(whole) && fraction.is_none_or(digits) && exponent.is_none_or(digits)
}

impl Atomic for String {
    const EXPECTED: &'static str = "a string";

    #[inline]
    fn of(atom: &mut Atom<'_>) -> Reading<Self> {
        match atom {
            Atom::String(text) => Reading::Value(std::mem::take(text).into_owned(), Fit::Exact),
            Atom::Broken(text) => Reading::Value(text.clone(), Fit::Loose),
            Atom::Number(number) if number.is_rounded() => Reading::Wrong,
            Atom::Number(number) => Reading::Value(number.text().into_owned(), Fit::Loose),
            Atom::Bool(value) => Reading::Value(value.to_string(), Fit::Loose),
            Atom::Null | Atom::List | Atom::Object => Reading::Wrong,
        }
    }

    #[inline]
    fn of_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }

    #[inline]
    fn put<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self)
    }
}
atomic!(String);

/// The boolean that a value is, or stands for.
pub(super) fn boolean(atom: &Atom<'_>) -> Option<(bool, Fit)> {
    match atom {
        Atom::Bool(value) => Some((*value, Fit::Exact)),
        Atom::String(text) => match text.as_ref() {
            "true" => Some((true, Fit::Loose)),
            "false" => Some((false, Fit::Loose)),
            _ => None,
        },
        Atom::Number(number) => match number.integer()? {
            (0, Fit::Exact) => Some((false, Fit::Loose)),
            (1, Fit::Exact) => Some((true, Fit::Loose)),
            _ => None,
        },
        _ => None,
    }
}

impl Atomic for bool {
    const EXPECTED: &'static str = "a boolean";

    #[inline]
    fn of(atom: &mut Atom<'_>) -> Reading<Self> {
        boolean(atom).map_or(Reading::Wrong, |(value, fit)| Reading::Value(value, fit))
    }

    #[inline]
    fn ask<'de, D: Deserializer<'de>, V: Visitor<'de>>(from: D, visitor: V) -> Result<V::Value, D::Error> {
        from.deserialize_bool(visitor)
    }

    #[inline]
    fn of_bool(value: bool) -> Option<Self> {
        Some(value)
    }

    #[inline]
    fn put<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_bool(*self)
    }
}
atomic!(bool);

/// The whole number that a value is, or stands for.
#[inline]
pub(super) fn integer(atom: &Atom<'_>) -> Option<(i64, Fit)> {
    match atom {
        Atom::Number(number) => number.integer(),
        Atom::String(text) => spelled(text)?.integer().map(|(value, _)| (value, Fit::Loose)),
        _ => None,
    }
}

impl Atomic for i64 {
    const EXPECTED: &'static str = "a whole number of 64 bits";

    #[inline]
    fn of(atom: &mut Atom<'_>) -> Reading<Self> {
        integer(atom).map_or(Reading::Wrong, |(value, fit)| Reading::Value(value, fit))
    }

    #[inline]
    fn ask<'de, D: Deserializer<'de>, V: Visitor<'de>>(from: D, visitor: V) -> Result<V::Value, D::Error> {
        from.deserialize_i64(visitor)
    }

    #[inline]
    fn of_signed(value: i64) -> Option<Self> {
        Some(value)
    }

    #[inline]
    fn put<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i64(*self)
    }
}
atomic!(i64);

impl Atomic for f64 {
    const EXPECTED: &'static str = "a number of 53 bits";

    #[inline]
    fn of(atom: &mut Atom<'_>) -> Reading<Self> {
        let read = match atom {
            Atom::Number(number) => number.float(),
            Atom::String(text) => {
                spelled(text).and_then(|number| Some((number.float()?.0, Fit::Loose)))
            }
            _ => None,
        };
        read.map_or(Reading::Wrong, |(value, fit)| Reading::Value(value, fit))
    }

    #[inline]
    fn ask<'de, D: Deserializer<'de>, V: Visitor<'de>>(from: D, visitor: V) -> Result<V::Value, D::Error> {
        from.deserialize_f64(visitor)
    }

    #[inline]
    fn of_signed(value: i64) -> Option<Self> {
        let float = value as f64;
        (float as i128 == i128::from(value)).then_some(float)
    }

    #[inline]
    fn of_float(value: f64) -> Option<Self> {
        Some(value)
    }

    /// Where docs have one type for all numbers, a whole one is written without a fraction: `2` is a
    /// number to any server, while `2.0` is no integer to many.
    #[inline]
    fn put<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match whole(*self) {
            Some(whole) if super::ONE_NUMBER_TYPE && (whole != 0 || self.is_sign_positive()) => {
                to.serialize_i64(whole)
            }
            _ if self.is_finite() => to.serialize_f64(*self),
            _ => Err(serde::ser::Error::custom(format_args!("JSON has no number {self}"))),
        }
    }
}
atomic!(f64);

/// Takes any value as an [`Atom`].
pub(super) struct Sent;

impl<'de> Visitor<'de> for Sent {
    type Value = Atom<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    #[inline]
    fn visit_unit<E>(self) -> Result<Atom<'de>, E> {
        Ok(Atom::Null)
    }

    #[inline]
    fn visit_none<E>(self) -> Result<Atom<'de>, E> {
        Ok(Atom::Null)
    }

    #[inline]
    fn visit_bool<E>(self, value: bool) -> Result<Atom<'de>, E> {
        Ok(Atom::Bool(value))
    }

    #[inline]
    fn visit_i64<E>(self, value: i64) -> Result<Atom<'de>, E> {
        Ok(Atom::Number(Number::Signed(value)))
    }

    #[inline]
    fn visit_u64<E>(self, value: u64) -> Result<Atom<'de>, E> {
        Ok(Atom::Number(Number::Unsigned(value)))
    }

    fn visit_i128<E>(self, value: i128) -> Result<Atom<'de>, E> {
        Ok(Atom::Number(Number::Text(Cow::Owned(value.to_string()))))
    }

    fn visit_u128<E>(self, value: u128) -> Result<Atom<'de>, E> {
        Ok(Atom::Number(Number::Text(Cow::Owned(value.to_string()))))
    }

    #[inline]
    fn visit_f64<E>(self, value: f64) -> Result<Atom<'de>, E> {
        Ok(Atom::Number(Number::Float(value)))
    }

    #[inline]
    fn visit_str<E>(self, text: &str) -> Result<Atom<'de>, E> {
        Ok(Atom::String(Cow::Owned(text.to_owned())))
    }

    #[inline]
    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Atom<'de>, E> {
        Ok(Atom::String(Cow::Borrowed(text)))
    }

    #[inline]
    fn visit_string<E>(self, text: String) -> Result<Atom<'de>, E> {
        Ok(Atom::String(Cow::Owned(text)))
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Atom<'de>, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<Atom<'de>, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Atom<'de>, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Atom::List)
    }

    /// An object, or one of the two ways in which serde_json hands over more than serde has words for.
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Atom<'de>, A::Error> {
        match entries.next_key_seed(Text)? {
            Some(key) if key == RAW => Ok(match entries.next_value_seed(Text)? {
                Cow::Borrowed(json) => parse(json),
                Cow::Owned(json) => parse(&json).into_owned(),
            }),
            Some(key) if key == NUMBER => Ok(Atom::Number(Number::Text(entries.next_value_seed(Text)?))),
            Some(_) => {
                entries.next_value::<IgnoredAny>()?;
                while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Atom::Object)
            }
            None => Ok(Atom::Object),
        }
    }
}

/// A value by its JSON text.
fn parse(json: &str) -> Atom<'_> {
    let json = json.trim_matches([' ', '\t', '\n', '\r']);
    match json.as_bytes().first() {
        None | Some(b'n') => Atom::Null,
        Some(b't') => Atom::Bool(true),
        Some(b'f') => Atom::Bool(false),
        Some(b'[') => Atom::List,
        Some(b'{') => Atom::Object,
        Some(b'"') => match text::unescape(json.get(1..json.len() - 1).unwrap_or_default()) {
            (text, false) => Atom::String(text),
            (text, true) => Atom::Broken(text.into_owned()),
        },
        Some(_) => Atom::Number(Number::Text(Cow::Borrowed(json))),
    }
}

impl Atom<'_> {
    fn into_owned(self) -> Atom<'static> {
        let owned = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        match self {
            Self::Null => Atom::Null,
            Self::Bool(value) => Atom::Bool(value),
            Self::Number(Number::Signed(value)) => Atom::Number(Number::Signed(value)),
            Self::Number(Number::Unsigned(value)) => Atom::Number(Number::Unsigned(value)),
            Self::Number(Number::Float(value)) => Atom::Number(Number::Float(value)),
            Self::Number(Number::Text(text)) => Atom::Number(Number::Text(owned(text))),
            Self::String(text) => Atom::String(owned(text)),
            Self::Broken(text) => Atom::Broken(text),
            Self::List => Atom::List,
            Self::Object => Atom::Object,
        }
    }
}

/// Takes a key or a text, borrowed where it can be. Formats with keys of other types (YAML, CBOR) get
/// them as JSON would have to write them.
pub(super) struct Text;

impl<'de> DeserializeSeed<'de> for Text {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Text {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Cow::Owned(value.to_string()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Cow::Owned(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Cow::Owned(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        Ok(Cow::Owned(float_text(value)))
    }
}
