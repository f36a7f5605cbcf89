// @generated from generator/runtime by `cargo run -p generator`: change the docs, not this file.

//! Enums of strings and of whole numbers. They are open: what the docs do not list is kept.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserializer, Serializer};
use serde_json::Value;

use super::fit::Cover;
use super::value::whole;
use super::{Context, DeviationKind, Fit};

/// An enum whose values are strings.
pub trait StringEnum: Clone + 'static {
    /// Every documented value.
    const ALL: &'static [Self];

    /// The value as JSON carries it.
    fn as_str(&self) -> &str;

    /// A value that the docs do not list.
    fn unknown(value: String) -> Self;
}

/// An enum whose values are whole numbers.
pub trait IntegerEnum: Clone + 'static {
    /// Every documented value.
    const ALL: &'static [Self];

    /// The value as JSON carries it.
    fn value(&self) -> i64;

    /// A value that the docs do not list.
    fn unknown(value: i64) -> Self;
}

fn listed_string<E: StringEnum>(value: &str) -> Option<E> {
    E::ALL.iter().find(|listed| listed.as_str() == value).cloned()
}

fn listed_integer<E: IntegerEnum>(value: i64) -> Option<E> {
    E::ALL.iter().find(|listed| listed.value() == value).cloned()
}

/// The enum's reading of a string.
pub fn string_enum_from<E: StringEnum>(value: &str) -> E {
    listed_string(value).unwrap_or_else(|| E::unknown(value.to_owned()))
}

/// The enum's reading of a number.
pub fn integer_enum_from<E: IntegerEnum>(value: i64) -> E {
    listed_integer(value).unwrap_or_else(|| E::unknown(value))
}

/// The only documented value, or the reading of the empty string.
pub fn default_string_enum<E: StringEnum>() -> E {
    match E::ALL {
        [only] => only.clone(),
        _ => string_enum_from(""),
    }
}

/// The only documented value, or the reading of zero.
pub fn default_integer_enum<E: IntegerEnum>() -> E {
    match E::ALL {
        [only] => only.clone(),
        _ => integer_enum_from(0),
    }
}

struct Strings<'a, E>(&'a mut Context, PhantomData<E>);

impl<E: StringEnum> Strings<'_, E> {
    fn read(self, value: &str) -> E {
        listed_string(value).unwrap_or_else(|| {
            let listed: Vec<&str> = E::ALL.iter().map(E::as_str).collect();
            let expected = format_args!("one of {listed:?}").to_string();
            self.0.note(DeviationKind::UnknownValue, expected, format_args!("{value:?}"));
            E::unknown(value.to_owned())
        })
    }

    /// Some servers send `true` or `1` where the docs list "true" or "1".
    fn read_spelled(self, value: impl fmt::Display) -> E {
        self.0.note(DeviationKind::Spelling, "a string", &value);
        self.read(&value.to_string())
    }
}

impl<E: StringEnum> Visitor<'_> for Strings<'_, E> {
    type Value = E;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<X>(self, value: &str) -> Result<E, X> {
        Ok(self.read(value))
    }

    fn visit_bool<X>(self, value: bool) -> Result<E, X> {
        Ok(self.read_spelled(value))
    }

    fn visit_i64<X>(self, value: i64) -> Result<E, X> {
        Ok(self.read_spelled(value))
    }

    fn visit_u64<X>(self, value: u64) -> Result<E, X> {
        Ok(self.read_spelled(value))
    }

    fn visit_f64<X>(self, value: f64) -> Result<E, X> {
        Ok(self.read_spelled(value))
    }
}

struct Integers<'a, E>(&'a mut Context, PhantomData<E>);

impl<E: IntegerEnum> Integers<'_, E> {
    fn read(self, value: i64) -> E {
        listed_integer(value).unwrap_or_else(|| {
            let listed: Vec<i64> = E::ALL.iter().map(E::value).collect();
            self.0.note(DeviationKind::UnknownValue, format_args!("one of {listed:?}"), value);
            E::unknown(value)
        })
    }
}

impl<E: IntegerEnum> Visitor<'_> for Integers<'_, E> {
    type Value = E;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number of 64 bits")
    }

    fn visit_i64<X>(self, value: i64) -> Result<E, X> {
        Ok(self.read(value))
    }

    fn visit_u64<X: Error>(self, value: u64) -> Result<E, X> {
        match i64::try_from(value) {
            Ok(value) => Ok(self.read(value)),
            Err(_) => Err(X::invalid_value(Unexpected::Unsigned(value), &self)),
        }
    }

    fn visit_f64<X: Error>(self, value: f64) -> Result<E, X> {
        match whole(value) {
            Some(value) => Ok(self.read(value)),
            None => Err(X::invalid_value(Unexpected::Float(value), &self)),
        }
    }

    /// Some servers send "1" where the docs list 1.
    fn visit_str<X: Error>(self, value: &str) -> Result<E, X> {
        match value.parse() {
            Ok(number) => {
                self.0.note(DeviationKind::Spelling, "a number", format_args!("{value:?}"));
                Ok(self.read(number))
            }
            Err(_) => Err(X::invalid_value(Unexpected::Str(value), &self)),
        }
    }
}

/// Reads an enum of strings.
///
/// # Errors
///
/// When the value is no string and has no text of its own.
pub fn read_string_enum<'de, E: StringEnum, D: Deserializer<'de>>(
    from: D,
    cx: &mut Context,
) -> Result<E, D::Error> {
    from.deserialize_any(Strings(cx, PhantomData))
}

/// Reads an enum of whole numbers.
///
/// # Errors
///
/// When the value is no whole number of 64 bits.
pub fn read_integer_enum<'de, E: IntegerEnum, D: Deserializer<'de>>(
    from: D,
    cx: &mut Context,
) -> Result<E, D::Error> {
    from.deserialize_any(Integers(cx, PhantomData))
}

/// Writes an enum of strings.
///
/// # Errors
///
/// Those of the serializer.
pub fn write_string_enum<E: StringEnum, S: Serializer>(value: &E, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(value.as_str())
}

/// Writes an enum of whole numbers.
///
/// # Errors
///
/// Those of the serializer.
pub fn write_integer_enum<E: IntegerEnum, S: Serializer>(value: &E, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_i64(value.value())
}

/// A listed string fits best; any other is still a string.
pub fn fit_string_enum<E: StringEnum>(value: &Value) -> Fit {
    match value.as_str() {
        Some(text) if listed_string::<E>(text).is_some() => Fit::Marked(Cover::NONE),
        Some(_) => Fit::Loose(Cover::NONE),
        None => Fit::No,
    }
}

/// A listed number fits best; any other is still a number.
pub fn fit_integer_enum<E: IntegerEnum>(value: &Value) -> Fit {
    match value.as_i64().or_else(|| value.as_f64().and_then(whole)) {
        Some(number) if listed_integer::<E>(number).is_some() => Fit::Marked(Cover::NONE),
        Some(_) => Fit::Loose(Cover::NONE),
        None => Fit::No,
    }
}

/// Makes an enum of strings a type of serde. It has `ALL`, `as_str`, and a variant for all other values,
/// which is `Unknown` or named behind it.
#[allow(unused_macros, reason = "a crate may have no such enum")]
macro_rules! string_enum {
    ($enum:ident) => {
        $crate::wire::string_enum!($enum, Unknown);
    };
    ($enum:ident, $other:ident) => {
        impl $crate::wire::enums::StringEnum for $enum {
            const ALL: &'static [Self] = <$enum>::ALL;

            fn as_str(&self) -> &str {
                <$enum>::as_str(self)
            }

            fn unknown(value: ::std::string::String) -> Self {
                Self::$other(value)
            }
        }

        impl ::core::convert::From<&str> for $enum {
            fn from(value: &str) -> Self {
                $crate::wire::enums::string_enum_from(value)
            }
        }

        impl ::core::str::FromStr for $enum {
            type Err = ::core::convert::Infallible;

            // A variant may be called `Err`, so `Self::Err` could mean it.
            fn from_str(
                value: &str,
            ) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok($crate::wire::enums::string_enum_from(value))
            }
        }

        impl ::core::fmt::Display for $enum {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(<$enum>::as_str(self))
            }
        }

        $crate::wire::open_enum!(
            $enum,
            default_string_enum,
            read_string_enum,
            write_string_enum,
            fit_string_enum
        );
    };
}
#[allow(unused_imports, reason = "a crate may have no such enum")]
pub(crate) use string_enum;

/// Makes an enum of whole numbers a type of serde. It has `ALL`, `value`, and a variant for all other
/// values, which is `Unknown` or named behind it.
#[allow(unused_macros, reason = "a crate may have no such enum")]
macro_rules! integer_enum {
    ($enum:ident) => {
        $crate::wire::integer_enum!($enum, Unknown);
    };
    ($enum:ident, $other:ident) => {
        impl $crate::wire::enums::IntegerEnum for $enum {
            const ALL: &'static [Self] = <$enum>::ALL;

            fn value(&self) -> i64 {
                <$enum>::value(self)
            }

            fn unknown(value: i64) -> Self {
                Self::$other(value)
            }
        }

        impl ::core::convert::From<i64> for $enum {
            fn from(value: i64) -> Self {
                $crate::wire::enums::integer_enum_from(value)
            }
        }

        impl ::core::str::FromStr for $enum {
            type Err = ::core::num::ParseIntError;

            fn from_str(
                value: &str,
            ) -> ::core::result::Result<Self, ::core::num::ParseIntError> {
                value.parse().map($crate::wire::enums::integer_enum_from)
            }
        }

        impl ::core::fmt::Display for $enum {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&<$enum>::value(self), f)
            }
        }

        $crate::wire::open_enum!(
            $enum,
            default_integer_enum,
            read_integer_enum,
            write_integer_enum,
            fit_integer_enum
        );
    };
}
#[allow(unused_imports, reason = "a crate may have no such enum")]
pub(crate) use integer_enum;

/// What both kinds of enum have in common, by the functions of this module.
macro_rules! open_enum {
    ($enum:ident, $default:ident, $read:ident, $write:ident, $fit:ident) => {
        impl ::core::default::Default for $enum {
            fn default() -> Self {
                $crate::wire::enums::$default()
            }
        }

        impl $crate::wire::Wire for $enum {
            fn read<'de, D: ::serde::Deserializer<'de>>(
                from: D,
                cx: &mut $crate::wire::Context,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::wire::enums::$read(from, cx)
            }

            fn write<S: ::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::wire::enums::$write(self, to)
            }

            fn fit(value: &::serde_json::Value) -> $crate::wire::Fit {
                $crate::wire::enums::$fit::<Self>(value)
            }
        }

        $crate::wire::serde!($enum);
    };
}
pub(crate) use open_enum;
