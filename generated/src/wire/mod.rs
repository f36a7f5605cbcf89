// @generated from generator/runtime by `cargo run -p generator`: change the docs, not this file.

//! How the models of this crate travel as JSON: tables of keys, one reader and one writer.
//!
//! Reading is tolerant, because servers do not keep to their docs: a key that is missing keeps its
//! field's default, an unknown key is passed over, an unknown enum value is kept. Plain serde
//! (`serde_json::from_slice`) reads this way in silence; [`decode`] reads the same and lists every
//! deviation; [`decode_strict`] makes deviations an error. A value of the wrong type is always an
//! error. Writing is exact.

mod context;
mod decode;
mod fit;
mod value;

use serde::{Deserializer, Serialize, Serializer};

pub use context::{Context, Deviation, DeviationKind};
pub use decode::{Decoded, Error, decode, decode_strict, from_serde};
pub use fit::Fit;

/// A type that travels as JSON.
///
/// Every model implements it, and so do the types that fields are made of.
pub trait Wire: Sized + Default {
    /// Whether null is a value of the type, so that an optional one can have it.
    const TAKES_NULL: bool = false;

    /// Reads a value and notes in the context what deviates from the docs.
    ///
    /// # Errors
    ///
    /// When the value has the wrong type.
    fn read<'de, D: Deserializer<'de>>(from: D, cx: &mut Context) -> Result<Self, D::Error>;

    /// Reads a value to where it stays: large types are not moved from level to level. What is there
    /// is the default.
    ///
    /// # Errors
    ///
    /// When the value has the wrong type; what is there then means nothing.
    #[inline]
    fn read_in_place<'de, D: Deserializer<'de>>(
        &mut self,
        from: D,
        cx: &mut Context,
    ) -> Result<(), D::Error> {
        *self = Self::read(from, cx)?;
        Ok(())
    }

    /// Reads a value to where it stays, or null. Where null is no value of the type, nothing changes
    /// and the answer is no.
    ///
    /// # Errors
    ///
    /// When the value has the wrong type; what is there then means nothing.
    #[inline]
    fn read_or_null<'de, D: Deserializer<'de>>(
        &mut self,
        from: D,
        cx: &mut Context,
    ) -> Result<bool, D::Error> {
        from.deserialize_option(value::OrNull { into: self, cx })
    }

    /// Writes the value.
    ///
    /// # Errors
    ///
    /// When JSON has no form for the value, such as NaN.
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error>;

    /// How well a JSON value fits the type: how a union chooses its member.
    fn fit(value: &serde_json::Value) -> Fit;

    /// Whether there is nothing to write, so that an optional key is left out.
    #[inline]
    fn is_none(&self) -> bool {
        false
    }
}

/// Writes a value by its [`Wire`] form.
pub(crate) struct Write<'a, T>(pub(crate) &'a T);

impl<T: Wire> Serialize for Write<'_, T> {
    #[inline]
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.write(to)
    }
}

/// Makes a type with a [`Wire`] form a type of serde.
macro_rules! serde {
    ($type:ident) => {
        impl ::serde::Serialize for $type {
            #[inline]
            fn serialize<S: ::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::wire::Wire::write(self, to)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::wire::from_serde(from)
            }
        }
    };
}
pub(crate) use serde;

/// Whether the docs have one type for whole numbers and fractions.
const ONE_NUMBER_TYPE: bool = false;

mod keys;
mod model;
pub use keys::Field;
pub use model::{Model, Sink, Source};
pub mod enums;
pub(crate) use enums::*;
pub mod unions;
pub(crate) use unions::union;
pub use unions::{Member, Union};
mod time;
mod optional_nullable;
pub use optional_nullable::OptionalNullable;
mod http;
pub use self::http::same_message;
