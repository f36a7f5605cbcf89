// @generated as it comes with the generator: changes to this file are lost.

//! Values without parts, as they were sent: what of them can be read as which type, in what spelling.

use std::borrow::Cow;
use std::fmt;

use serde::de::Error;
use serde::{Deserializer, Serializer};

use super::buffer::Kind;
use super::cursor::Cursor;
use super::input::At;
use super::sent::{Direct, Sent};
use super::text::RAW;
use super::{Context, DeviationKind, Input, Node, NodeError, Outcome};

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
    /// A list without items.
    EmptyList,
    /// An object without entries.
    EmptyObject,
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
    /// It is read so where it can be nothing else: a number may be a time.
    Far,
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

    /// Whether its own form is a text.
    const IS_TEXT: bool = false;

    /// Reads a value. What is read need not be left there.
    fn of(atom: &mut Atom<'_>) -> Reading<Self>;

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
        Reading::Wrong => atom.is_blank().then_some(Fit::Blank),
    }
}

/// Gives a type without parts its [`Wire`](super::Wire) form.
macro_rules! atomic {
    ($type:ty) => {
        impl $crate::wire::Wire for $type {
            const SHAPE: $crate::wire::Shape = $crate::wire::Shape::Scalar(&$crate::wire::Scalar {
                expected: <Self as $crate::wire::atom::Atomic>::EXPECTED,
                fit: $crate::wire::atom::fit::<Self>,
            });

            #[inline]
            fn read<'de, D: ::serde::Deserializer<'de>>(
                &mut self,
                from: D,
                cx: &mut $crate::wire::Context,
            ) -> ::core::result::Result<(), D::Error> {
                $crate::wire::atom::read(self, from, cx)
            }

            fn read_input(
                &mut self,
                from: $crate::wire::Input<'_, '_>,
                cx: &mut $crate::wire::Context,
            ) -> ::core::result::Result<(), $crate::wire::NodeError> {
                $crate::wire::atom::read_input(self, from, cx)
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
) -> Result<(), D::Error> {
    if !T::ALL_DIGITS {
        return from.deserialize_any(Direct { into, cx });
    }
    let mut atom = from.deserialize_newtype_struct(RAW, Sent)?;
    settle(into, &mut atom, cx)
}

/// The same, of what is at hand.
#[inline]
pub(super) fn read_input<T: Atomic>(into: &mut T, from: Input<'_, '_>, cx: &mut Context) -> Result<(), NodeError> {
    match from.0 {
        At::Kept(node) => read_kept(into, node, cx),
        At::Text(cursor) => read_text(into, cursor, cx),
    }
}

/// The same, of what comes next in a text.
#[inline]
fn read_text<T: Atomic>(into: &mut T, from: &mut Cursor<'_>, cx: &mut Context) -> Result<(), NodeError> {
    if T::ALL_DIGITS {
        return settle(into, &mut super::sent::parse(from.raw()?), cx);
    }
    if T::IS_TEXT {
        return match from.plain()? {
            Some(text) => match T::of_text(text) {
                Some(value) => {
                    *into = value;
                    Ok(())
                }
                None => settle(into, &mut Atom::String(Cow::Borrowed(text)), cx),
            },
            None => settle(into, &mut from.seldom()?, cx),
        };
    }
    let mut atom = from.atom()?;
    let value = match &atom {
        Atom::Null => return cx.say(Outcome::Null),
        &Atom::Bool(value) => {
            cx.remember(value);
            T::of_bool(value)
        }
        &Atom::Number(Number::Signed(value)) => T::of_signed(value),
        &Atom::Number(Number::Float(value)) => T::of_float(value),
        _ => None,
    };
    match value {
        Some(value) => {
            *into = value;
            Ok(())
        }
        None => settle(into, &mut atom, cx),
    }
}

/// The same, of what was kept.
#[inline]
fn read_kept<T: Atomic>(into: &mut T, from: Node<'_>, cx: &mut Context) -> Result<(), NodeError> {
    let value = match from.kind() {
        _ if T::ALL_DIGITS => None,
        Kind::Null => return cx.say(Outcome::Null),
        Kind::Bool(value) => {
            cx.remember(value);
            T::of_bool(value)
        }
        Kind::String => T::of_text(from.text()),
        Kind::Number if !T::IS_TEXT => of_number(from.text()),
        Kind::Number | Kind::Broken | Kind::List | Kind::Object => None,
    };
    match value {
        Some(value) => {
            *into = value;
            Ok(())
        }
        None => settle(into, &mut from.atom(), cx),
    }
}

/// Reads a number, if that is the type's own form and it has no more digits than count.
#[inline]
fn of_number<T: Atomic>(text: &str) -> Option<T> {
    match text.parse() {
        Ok(value) if value != 0 || text == "0" => T::of_signed(value),
        Err(_) if text.contains('.') => text.parse().ok().filter(|value: &f64| value.is_finite()).and_then(T::of_float),
        _ => None,
    }
}

#[inline]
pub(super) fn settle<T: Atomic, E: Error>(into: &mut T, atom: &mut Atom<'_>, cx: &mut Context) -> Result<(), E> {
    match T::of(atom) {
        Reading::Value(value, fit) => {
            if fit <= Fit::Loose {
                cx.note(DeviationKind::Spelling, T::EXPECTED, &*atom);
            }
            *into = value;
            Ok(())
        }
        reading => none(matches!(reading, Reading::Blank), T::EXPECTED, atom, cx),
    }
}

/// Says of what is no value of its type what it is.
#[cold]
pub(super) fn none<E: Error>(
    stands_for_null: bool,
    expected: &str,
    atom: &Atom<'_>,
    cx: &mut Context,
) -> Result<(), E> {
    match atom {
        Atom::Null => cx.say(Outcome::Null),
        atom => cx.none(stands_for_null || atom.is_blank(), expected, atom),
    }
}

impl Atom<'_> {
    /// Whether it says that there is no value without parts, where it is none itself: forms have an empty text for that,
    /// and PHP makes an empty object or list of an empty element of XML.
    pub(super) fn is_blank(&self) -> bool {
        self.is_empty_text() || matches!(self, Self::EmptyList | Self::EmptyObject)
    }

    /// Whether it says that there is no list or object: PHP has `false` for that, too.
    pub(super) fn is_nothing(&self) -> bool {
        self.is_empty_text() || *self == Self::Bool(false)
    }

    fn is_empty_text(&self) -> bool {
        matches!(self, Self::String(text) if text.is_empty())
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
            Self::EmptyList => f.write_str("an empty list"),
            Self::EmptyObject => f.write_str("an empty object"),
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
    pub(super) fn integer(&self) -> Option<(i64, Fit)> {
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
    pub(super) fn float(&self) -> Option<(f64, Fit)> {
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
pub(super) fn float_text(value: f64) -> String {
    serde_json::Number::from_f64(value).map_or_else(|| value.to_string(), |number| number.to_string())
}

/// The nearest fraction to what is written in digits; not where it is beyond all of them.
pub(super) fn float_of(text: &str) -> Option<f64> {
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

/// A text that is a number as JSON spells it, but for blanks around it and zeros before it.
pub(super) fn spelled(text: &str) -> Option<Number<'_>> {
    let text = text.trim_matches([' ', '\t', '\n', '\r']);
    is_number(text).then_some(Number::Text(Cow::Borrowed(text)))
}

/// Whether a text is a number as JSON spells it, but for zeros before it.
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
