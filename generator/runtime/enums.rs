//! Enums of strings, numbers and booleans. They are open: what the docs do not list is kept.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::mem;
use std::str::FromStr;

use serde::de::Error;
use serde::{Deserializer, Serialize, Serializer};

use super::atom::{Atom, Fit, Json, none};
use super::listed::Standing;
use super::raw::seen;
pub use super::raw::{Alike, Plain, Raw, View};
use super::sent::Sent;
use super::{Context, Described, DeviationKind, Input, Kind, Listed, NodeError, Outcome, Shape};

/// An enum whose values the docs list.
///
/// It is open: what they do not list is kept as it was sent.
pub trait Open: Described + Clone + Serialize {
    /// What a value is in JSON.
    type Raw: Raw;

    /// Every documented value, and how the enum and its JSON become each other.
    const VALUES: Values<Self>;

    /// Whether the value is none that the docs list.
    fn is_unknown(&self) -> bool {
        let one = mem::discriminant(self);
        Self::VALUES.all.iter().all(|listed| mem::discriminant(listed) != one)
    }
}

/// The documented values of an enum: as they are in Rust, and as JSON has them, in the same order.
pub struct Values<E: Open> {
    /// In Rust.
    pub all: &'static [E],
    /// In JSON.
    pub listed: &'static Listed,
    /// Makes a value that the docs do not list.
    pub unknown: fn(E::Raw) -> E,
    /// Gives a value as JSON carries it; of a number, only one that the docs do not list.
    pub value: for<'a> fn(&'a E) -> <E::Raw as Raw>::Seen<'a>,
}

/// The kind of type that an [`Open`] enum is.
pub enum Enums {}

impl<E: Open> Kind<E> for Enums {
    const SHAPE: Shape = Shape::Enum(E::VALUES.listed);

    fn read<'de, D: Deserializer<'de>>(value: &mut E, from: D, cx: &mut Context) -> Result<(), D::Error> {
        read(value, from, cx)
    }

    fn read_input(value: &mut E, from: Input<'_, '_>, cx: &mut Context) -> Result<(), NodeError> {
        settle(value, &from.atom()?, cx)
    }

    #[inline]
    fn write<S: Serializer>(value: &E, to: S) -> Result<S::Ok, S::Error> {
        write(value, to)
    }
}

/// The enum's reading of a value.
pub fn from_raw<E: Open>(value: E::Raw) -> E {
    let listed = match E::VALUES.listed.find(&value.atom()) {
        Standing::Listed(index, _) => E::VALUES.all.get(index).cloned(),
        _ => None,
    };
    listed.unwrap_or_else(|| (E::VALUES.unknown)(value))
}

/// The only documented value, or the reading of the one that stands for none.
#[inline]
pub fn default<E: Open>() -> E {
    // Through a pointer: see `to_serde`.
    let make: fn() -> E = only_or_none;
    make()
}

fn only_or_none<E: Open>() -> E {
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
) -> Result<(), D::Error> {
    let atom = from.deserialize_any(Sent)?;
    settle(into, &atom, cx)
}

fn settle<E: Open, X: Error>(into: &mut E, atom: &Atom<'_>, cx: &mut Context) -> Result<(), X> {
    let value = match E::VALUES.listed.find(atom) {
        Standing::Listed(index, fit) => {
            if fit != Fit::Exact {
                cx.note(DeviationKind::Spelling, E::Raw::EXPECTED, atom);
            }
            E::VALUES.all.get(index).cloned()
        }
        Standing::Unlisted(fit) => {
            if fit != Fit::Exact {
                cx.loosely();
            }
            cx.note(DeviationKind::UnknownValue, E::VALUES.listed, Json(atom));
            E::Raw::of(atom).map(E::VALUES.unknown)
        }
        Standing::Wrong => None,
    };
    match value {
        Some(value) => {
            *into = value;
            Ok(())
        }
        None => none(false, E::Raw::EXPECTED, atom, cx),
    }
}

/// Reads an enum's value from its text.
///
/// # Errors
///
/// When it is the text of no such value.
#[inline]
pub fn parse<E: Open>(text: &str) -> Result<E, <E::Raw as FromStr>::Err> {
    // Through a pointer: see `to_serde`.
    let make: fn(E::Raw) -> E = from_raw;
    text.parse().map(make)
}

/// Writes an enum's value.
///
/// # Errors
///
/// When JSON has no form for it.
#[inline]
pub fn write<E: Open, S: Serializer>(value: &E, to: S) -> Result<S::Ok, S::Error> {
    E::Raw::write(value, to)
}

/// Shows an enum's value as text.
///
/// # Errors
///
/// Those of the formatter.
#[inline]
pub fn show<E: Open>(value: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    // Through a pointer: see `to_serde`.
    let show: fn(&E, &mut fmt::Formatter<'_>) -> fmt::Result = E::Raw::show;
    show(value, f)
}

/// Takes an enum's value into a hash.
pub fn hash<E: Open, H: Hasher>(value: &E, to: &mut H) {
    mem::discriminant(value).hash(to);
    seen(value).hash(to);
}

/// Which of two values comes first: of texts the one that the page lists first, and those that it lists before
/// all others; of numbers the lower one. Of equals the documented one.
#[inline]
pub fn compare<E: Open>(one: &E, other: &E) -> Ordering {
    // Through a pointer: see `to_serde`.
    let compare: fn(&E, &E) -> Ordering = order;
    compare(one, other)
}

fn order<E: Open>(one: &E, other: &E) -> Ordering {
    E::Raw::compare(one, other).then_with(|| one.is_unknown().cmp(&other.is_unknown()))
}

/// Makes an enum of what JSON has as the type, with `ALL`, the listed values, the variant for all others and
/// the method that gives a value, a type of serde.
///
/// It is one macro of one level, and its bodies are one call each: rustc has to do all of it again for every
/// enum. So `From` and comparing are generic, over what the runtime knows for the kind of enum.
macro_rules! open_enum {
    ($enum:ident, $raw:ty, $listed:ident [$($one:expr),*], $other:ident, $value:ident) => {
        impl $crate::wire::Described for $enum {
            type Kind = $crate::wire::enums::Enums;
        }

        impl $crate::wire::Open for $enum {
            type Raw = $raw;
            const VALUES: $crate::wire::enums::Values<Self> = $crate::wire::enums::Values {
                all: <$enum>::ALL,
                listed: &$crate::wire::Listed::$listed(&[$($one),*]),
                unknown: <$enum>::$other,
                value: <$enum>::$value,
            };
        }

        impl ::core::default::Default for $enum {
            #[inline]
            fn default() -> Self {
                $crate::wire::enums::default()
            }
        }

        impl<T: $crate::wire::enums::Plain<$enum>> ::core::convert::From<T> for $enum {
            #[inline]
            fn from(value: T) -> Self {
                value.make()
            }
        }

        impl ::core::str::FromStr for $enum {
            type Err = <$raw as ::core::str::FromStr>::Err;

            // A variant may be called `Err`, so `Self::Err` could mean it.
            #[inline]
            fn from_str(
                value: &str,
            ) -> ::core::result::Result<Self, <$raw as ::core::str::FromStr>::Err> {
                $crate::wire::enums::parse(value)
            }
        }

        impl ::core::fmt::Display for $enum {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::wire::enums::show(self, f)
            }
        }

        impl<T: ?::core::marker::Sized + $crate::wire::enums::View<$enum>> ::core::convert::AsRef<T> for $enum {
            #[inline]
            fn as_ref(&self) -> &T {
                T::of(self)
            }
        }

        impl<T: ?::core::marker::Sized + $crate::wire::enums::Alike<$enum>> ::core::cmp::PartialEq<T> for $enum {
            #[inline]
            fn eq(&self, other: &T) -> bool {
                other.is(self)
            }
        }

        impl ::core::cmp::Eq for $enum {}

        impl ::core::cmp::PartialOrd for $enum {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }

        impl ::core::cmp::Ord for $enum {
            #[inline]
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                $crate::wire::enums::compare(self, other)
            }
        }

        impl ::core::hash::Hash for $enum {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, to: &mut H) {
                $crate::wire::enums::hash(self, to);
            }
        }

        impl ::serde::Serialize for $enum {
            fn serialize<S: ::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::wire::enums::write(self, to)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $enum {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::wire::from_serde(from)
            }
        }
    };
}
pub(crate) use open_enum;
