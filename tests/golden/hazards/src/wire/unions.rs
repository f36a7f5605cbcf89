// @generated from generator/runtime by `cargo run -p generator`: change the docs, not this file.

//! Unions: a member is chosen by the value's own shape, never by trying one after the other.
//!
//! First by the JSON type, then by a discriminator (a key whose value only one member lists), then
//! by the table of keys that covers the object best; of equals the first in the docs. A value that
//! no member fits is kept as it is. Two members of the same shape cannot be told apart in JSON:
//! what was written as the second reads back as the first.

use std::fmt::Write as _;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serializer};
use serde_json::Value;

use super::{Context, DeviationKind, Fit};

/// A type that is one of several.
pub trait Union: Sized + 'static {
    /// The documented name.
    const NAME: &'static str;

    /// The members in the order of the page.
    const MEMBERS: &'static [Member<Self>];

    /// A value that no member fits.
    fn unknown(value: Value) -> Self;

    /// Writes the value that is there.
    ///
    /// # Errors
    ///
    /// When JSON has no form for it.
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error>;
}

/// How a union reads one of its members.
pub struct Member<U> {
    /// The name of the variant.
    pub name: &'static str,
    /// How well a value fits.
    pub fit: fn(&Value) -> Fit,
    /// Reads a value that fits.
    pub read: fn(&Value, &mut Context) -> Result<U, serde_json::Error>,
}

/// Reads a union.
///
/// # Errors
///
/// When the member that fits best cannot be read: the message says of every member why.
pub fn read_union<'de, U: Union, D: Deserializer<'de>>(
    from: D,
    cx: &mut Context,
) -> Result<U, D::Error> {
    let value = Value::deserialize(from)?;
    let Some(member) = best::<U>(&value) else {
        let names: Vec<&str> = U::MEMBERS.iter().map(|member| member.name).collect();
        cx.note(DeviationKind::UnknownValue, format_args!("one of {}", names.join(", ")), &value);
        return Ok(U::unknown(value));
    };
    let before = cx.mark();
    (member.read)(&value, cx).map_err(|_| {
        cx.rewind(before);
        D::Error::custom(reasons::<U>(&value))
    })
}

/// The member that fits best; of equals the first.
fn best<U: Union>(value: &Value) -> Option<&'static Member<U>> {
    let fits = U::MEMBERS.iter().map(|member| ((member.fit)(value), member));
    let better = |best: Option<(Fit, _)>, (fit, member)| match best {
        Some((known, _)) if known >= fit => best,
        _ => Some((fit, member)),
    };
    let (fit, member) = fits.fold(None, better)?;
    fit.is_fit().then_some(member)
}

/// Why a value is none of the members.
fn reasons<U: Union>(value: &Value) -> String {
    let mut text = format!("no member of the union {} could be read", U::NAME);
    for member in U::MEMBERS {
        let mut cx = Context::default();
        let reason = match (member.fit)(value) {
            Fit::No => "does not fit".to_owned(),
            _ => match (member.read)(value, &mut cx) {
                Ok(_) => "fits less well".to_owned(),
                Err(error) => cx.explain(&error),
            },
        };
        // Writing to a string cannot fail.
        let _ = write!(text, "; {}: {reason}", member.name);
    }
    text
}

/// How well a value fits the member that it fits best.
pub fn fit_union<U: Union>(value: &Value) -> Fit {
    U::MEMBERS.iter().map(|member| (member.fit)(value)).max().unwrap_or(Fit::No)
}

/// Makes a [`Union`] a type of serde.
macro_rules! union {
    ($union:ident) => {
        impl ::core::default::Default for $union {
            fn default() -> Self {
                Self::Unknown(::serde_json::Value::Null)
            }
        }

        impl $crate::wire::Wire for $union {
            fn read<'de, D: ::serde::Deserializer<'de>>(
                from: D,
                cx: &mut $crate::wire::Context,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::wire::unions::read_union(from, cx)
            }

            fn write<S: ::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::wire::unions::Union::write(self, to)
            }

            fn fit(value: &::serde_json::Value) -> $crate::wire::Fit {
                $crate::wire::unions::fit_union::<Self>(value)
            }
        }

        /// A union behind a pointer, as circles of types need it.
        impl $crate::wire::Wire for ::std::boxed::Box<$union> {
            fn read<'de, D: ::serde::Deserializer<'de>>(
                from: D,
                cx: &mut $crate::wire::Context,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::wire::unions::read_union(from, cx).map(Self::new)
            }

            fn write<S: ::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::wire::unions::Union::write(&**self, to)
            }

            fn fit(value: &::serde_json::Value) -> $crate::wire::Fit {
                $crate::wire::unions::fit_union::<$union>(value)
            }
        }

        $crate::wire::serde!($union);
    };
}
pub(crate) use union;
