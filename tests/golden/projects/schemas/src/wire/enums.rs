// @generated from generator/runtime by `cargo run -p generator`: change the docs, not this file.

//! Enums of strings, numbers and booleans. They are open: what the docs do not list is kept.

use std::fmt;

use serde::de::Error;
use serde::ser::Error as _;
use serde::{Deserializer, Serialize, Serializer};
use serde_json::Number;

use super::atom::{Atom, Fit, Json, with_atom};
use super::scalars::{boolean, integer};
use super::sent::Sent;
use super::listed::{Standing, number_text};
use super::{Context, Described, DeviationKind, Kind, Listed, Outcome, Shape};

/// An enum whose values the docs list.
pub trait Open: Described + Clone + Serialize {
    /// What a value is in JSON.
    type Raw: Raw;

    /// Every documented value.
    const VALUES: Values<Self>;

    /// A value that the docs do not list.
    fn unknown(value: Self::Raw) -> Self;
}

/// The documented values of an enum: as they are in Rust, and as JSON has them, in the same order.
pub struct Values<E: 'static> {
    /// In Rust.
    pub all: &'static [E],
    /// In JSON.
    pub listed: &'static Listed,
}

/// The kind of type that an [`Open`] enum is.
pub enum Enums {}

impl<E: Open> Kind<E> for Enums {
    const SHAPE: Shape = Shape::Enum(E::VALUES.listed);

    fn read<'de, D: Deserializer<'de>>(value: &mut E, from: D, cx: &mut Context) -> Result<Outcome, D::Error> {
        read(value, from, cx)
    }

    fn write<S: Serializer>(value: &E, to: S) -> Result<S::Ok, S::Error> {
        value.serialize(to)
    }
}

/// What the values of an enum are in JSON.
pub trait Raw: Sized {
    /// The type in words.
    const EXPECTED: &'static str;

    /// The value that was sent, if it is one of these.
    fn of(atom: &Atom<'_>) -> Option<Self>;

    /// The value as it is sent.
    fn atom(&self) -> Atom<'_>;

    /// The value that stands for none.
    fn none() -> Self;
}

impl Raw for String {
    const EXPECTED: &'static str = "a string";

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
}

impl Raw for i64 {
    const EXPECTED: &'static str = "a whole number";

    fn of(atom: &Atom<'_>) -> Option<Self> {
        integer(atom).map(|(value, _)| value)
    }

    fn atom(&self) -> Atom<'_> {
        Atom::Number(super::atom::Number::Signed(*self))
    }

    fn none() -> Self {
        0
    }
}

impl Raw for bool {
    const EXPECTED: &'static str = "a boolean";

    fn of(atom: &Atom<'_>) -> Option<Self> {
        boolean(atom).map(|(value, _)| value)
    }

    fn atom(&self) -> Atom<'_> {
        Atom::Bool(*self)
    }

    fn none() -> Self {
        false
    }
}

impl Raw for Number {
    const EXPECTED: &'static str = "a number";

    fn of(atom: &Atom<'_>) -> Option<Self> {
        serde_json::from_str(&number_text(atom)?.0).ok()
    }

    fn atom(&self) -> Atom<'_> {
        Atom::Number(super::atom::Number::Text(self.to_string().into()))
    }

    fn none() -> Self {
        0.into()
    }
}

/// The enum's reading of a value.
pub fn from_raw<E: Open>(value: E::Raw) -> E {
    let listed = match E::VALUES.listed.find(&value.atom()) {
        Standing::Listed(index, _) => E::VALUES.all.get(index).cloned(),
        _ => None,
    };
    listed.unwrap_or_else(|| E::unknown(value))
}

/// The only documented value, or the reading of the one that stands for none.
pub fn default<E: Open>() -> E {
    match E::VALUES.all {
        [only] => only.clone(),
        _ => from_raw(E::Raw::none()),
    }
}

/// Reads an enum.
///
/// # Errors
///
/// When the value has another type, and is none that is listed in another spelling.
pub fn read<'de, E: Open, D: Deserializer<'de>>(
    into: &mut E,
    from: D,
    cx: &mut Context,
) -> Result<Outcome, D::Error> {
    if cx.is_buffered() {
        return with_atom(from, cx, |atom, cx| settle(into, atom, cx));
    }
    let atom = from.deserialize_any(Sent)?;
    settle(into, &atom, cx)
}

fn settle<E: Open, X: Error>(into: &mut E, atom: &Atom<'_>, cx: &mut Context) -> Result<Outcome, X> {
    let value = match E::VALUES.listed.find(atom) {
        Standing::Listed(index, fit) => {
            if fit != Fit::Exact {
                cx.note(DeviationKind::Spelling, E::Raw::EXPECTED, atom);
            }
            E::VALUES.all.get(index).cloned()
        }
        Standing::Unlisted(_) => {
            cx.note(DeviationKind::UnknownValue, E::VALUES.listed, Json(atom));
            E::Raw::of(atom).map(E::unknown)
        }
        Standing::Wrong => None,
    };
    match value {
        Some(value) => {
            *into = value;
            Ok(Outcome::Read)
        }
        None if *atom == Atom::Null => Ok(Outcome::Null),
        None => cx.wrong(E::Raw::EXPECTED, atom),
    }
}

/// The number that an enum's value is, as the docs write it, or as it was sent.
fn number<'a, E: Open>(value: &E, raw: impl FnOnce() -> &'a str) -> &'a str {
    match (E::VALUES.all.iter().position(|listed| listed == value), E::VALUES.listed) {
        (Some(index), Listed::Numbers(values)) => values[index],
        _ => raw(),
    }
}

/// Writes the number that an enum's value is.
///
/// # Errors
///
/// When JSON has no form for it.
pub fn write_number<E: Open, S: Serializer>(value: &E, unknown: Option<&Number>, to: S) -> Result<S::Ok, S::Error> {
    if let Some(number) = unknown {
        return number.serialize(to);
    }
    let text = number(value, || "");
    if let Ok(whole) = text.parse() {
        return to.serialize_i64(whole);
    }
    match text.parse() {
        Ok(fraction) => to.serialize_f64(fraction),
        Err(_) => Err(S::Error::custom(format_args!("JSON has no number {text}"))),
    }
}

/// Shows the number that an enum's value is.
///
/// # Errors
///
/// Those of the formatter.
pub fn show_number<E: Open>(value: &E, unknown: Option<&Number>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match unknown {
        Some(number) => fmt::Display::fmt(number, f),
        None => f.write_str(number(value, || "")),
    }
}

/// Makes an enum of strings with `ALL`, `LISTED`, `as_str` and a variant for all other values, which is
/// `Unknown` or named behind them, a type of serde.
macro_rules! string_enum {
    ($enum:ident, $listed:expr) => {
        $crate::wire::string_enum!($enum, $listed, Unknown);
    };
    ($enum:ident, $listed:expr, $other:ident) => {
        impl ::core::convert::From<&str> for $enum {
            #[inline]
            fn from(value: &str) -> Self {
                $crate::wire::enums::from_raw(::std::string::String::from(value))
            }
        }

        impl ::core::str::FromStr for $enum {
            type Err = ::core::convert::Infallible;

            // A variant may be called `Err`, so `Self::Err` could mean it.
            #[inline]
            fn from_str(
                value: &str,
            ) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(::core::convert::From::from(value))
            }
        }

        impl ::core::fmt::Display for $enum {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(<$enum>::as_str(self))
            }
        }

        impl ::core::cmp::PartialEq for $enum {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                ::core::mem::discriminant(self) == ::core::mem::discriminant(other)
                    && <$enum>::as_str(self) == <$enum>::as_str(other)
            }
        }

        impl ::core::cmp::Eq for $enum {}

        impl ::core::hash::Hash for $enum {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, to: &mut H) {
                ::core::hash::Hash::hash(<$enum>::as_str(self), to);
            }
        }

        $crate::wire::open_enum!(
            $enum,
            $other,
            ::std::string::String,
            $crate::wire::Listed::Strings($listed),
            |value, to| to.serialize_str(value.as_str())
        );
    };
}
pub(crate) use string_enum;

/// Makes an enum of whole numbers with `ALL`, `LISTED`, `value` and a variant for all other values, which is
/// `Unknown` or named behind them, a type of serde.
macro_rules! integer_enum {
    ($enum:ident, $listed:expr) => {
        $crate::wire::integer_enum!($enum, $listed, Unknown);
    };
    ($enum:ident, $listed:expr, $other:ident) => {
        impl ::core::convert::From<i64> for $enum {
            #[inline]
            fn from(value: i64) -> Self {
                $crate::wire::enums::from_raw(value)
            }
        }

        impl ::core::str::FromStr for $enum {
            type Err = ::core::num::ParseIntError;

            #[inline]
            fn from_str(
                value: &str,
            ) -> ::core::result::Result<Self, ::core::num::ParseIntError> {
                value.parse::<i64>().map(::core::convert::From::from)
            }
        }

        impl ::core::fmt::Display for $enum {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&<$enum>::value(self), f)
            }
        }

        impl ::core::cmp::PartialEq for $enum {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                ::core::mem::discriminant(self) == ::core::mem::discriminant(other)
                    && <$enum>::value(self) == <$enum>::value(other)
            }
        }

        impl ::core::cmp::Eq for $enum {}

        impl ::core::hash::Hash for $enum {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, to: &mut H) {
                ::core::hash::Hash::hash(&<$enum>::value(self), to);
            }
        }

        $crate::wire::open_enum!(
            $enum,
            $other,
            i64,
            $crate::wire::Listed::Integers($listed),
            |value, to| to.serialize_i64(value.value())
        );
    };
}
pub(crate) use integer_enum;

/// Makes an enum of numbers with `ALL`, `LISTED` and a variant for all other values, which is
/// `Unknown` or named behind them, a type of serde.
macro_rules! number_enum {
    ($enum:ident, $listed:expr) => {
        $crate::wire::number_enum!($enum, $listed, Unknown);
    };
    ($enum:ident, $listed:expr, $other:ident) => {
        impl ::core::str::FromStr for $enum {
            type Err = ::serde_json::Error;

            #[inline]
            fn from_str(value: &str) -> ::core::result::Result<Self, ::serde_json::Error> {
                ::serde_json::from_str::<::serde_json::Number>(value)
                    .map($crate::wire::enums::from_raw)
            }
        }

        impl ::core::fmt::Display for $enum {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::wire::enums::show_number(self, self.unlisted(), f)
            }
        }

        $crate::wire::open_enum!(
            $enum,
            $other,
            ::serde_json::Number,
            $crate::wire::Listed::Numbers($listed),
            |value, to| $crate::wire::enums::write_number(value, value.unlisted(), to)
        );
    };
}
pub(crate) use number_enum;

/// Makes an enum of booleans with `ALL`, `LISTED`, `value` and a variant for all other values, which is
/// `Unknown` or named behind them, a type of serde.
macro_rules! boolean_enum {
    ($enum:ident, $listed:expr) => {
        $crate::wire::boolean_enum!($enum, $listed, Unknown);
    };
    ($enum:ident, $listed:expr, $other:ident) => {
        impl ::core::convert::From<bool> for $enum {
            #[inline]
            fn from(value: bool) -> Self {
                $crate::wire::enums::from_raw(value)
            }
        }

        impl ::core::str::FromStr for $enum {
            type Err = ::core::str::ParseBoolError;

            #[inline]
            fn from_str(
                value: &str,
            ) -> ::core::result::Result<Self, ::core::str::ParseBoolError> {
                value.parse::<bool>().map(::core::convert::From::from)
            }
        }

        impl ::core::fmt::Display for $enum {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&<$enum>::value(self), f)
            }
        }

        impl ::core::cmp::PartialEq for $enum {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                ::core::mem::discriminant(self) == ::core::mem::discriminant(other)
                    && <$enum>::value(self) == <$enum>::value(other)
            }
        }

        impl ::core::cmp::Eq for $enum {}

        impl ::core::hash::Hash for $enum {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, to: &mut H) {
                ::core::hash::Hash::hash(&<$enum>::value(self), to);
            }
        }

        $crate::wire::open_enum!(
            $enum,
            $other,
            bool,
            $crate::wire::Listed::Booleans($listed),
            |value, to| to.serialize_bool(value.value())
        );
    };
}
pub(crate) use boolean_enum;

/// What all kinds of enum have in common.
macro_rules! open_enum {
    ($enum:ident, $other:ident, $raw:ty, $listed:expr, |$value:ident, $to:ident| $write:expr) => {
        impl $crate::wire::enums::Open for $enum {
            type Raw = $raw;
            const VALUES: $crate::wire::enums::Values<Self> =
                $crate::wire::enums::Values { all: <$enum>::ALL, listed: &$listed };

            #[inline]
            fn unknown(value: $raw) -> Self {
                Self::$other(value)
            }
        }

        impl ::serde::Serialize for $enum {
            fn serialize<S: ::serde::Serializer>(
                &self,
                $to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                let $value = self;
                $write
            }
        }

        impl ::core::default::Default for $enum {
            #[inline]
            fn default() -> Self {
                $crate::wire::enums::default()
            }
        }

        impl $crate::wire::Described for $enum {
            type Kind = $crate::wire::enums::Enums;
        }

        $crate::wire::deserialize!($enum);
    };
}
pub(crate) use open_enum;
