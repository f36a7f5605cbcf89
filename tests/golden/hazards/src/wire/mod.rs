// @generated as it comes with the generator: changes to this file are lost.

//! How the models of this crate travel as JSON: tables of keys, one reader and one writer.
//!
//! Reading is tolerant, because servers do not keep to their docs: a key that is missing keeps its
//! field's default, an unknown key is passed over, an unknown enum value is kept, a value in another
//! spelling (`"12"` for 12) is read where nothing is lost. Plain serde (`serde_json::from_slice` and
//! the like) reads this way in silence, and a value of the wrong type is an error that names its
//! path. [`decode`] reads the same and lists every deviation; there a value of the wrong type costs
//! its own field and no more. [`decode_strict`] makes deviations an error. Writing is exact.
//!
//! # What is read in another spelling
//!
//! | documented | read besides |
//! |---|---|
//! | whole number | `"12"`, `12.0` |
//! | fraction, decimal, whole number of any size | `"1.5"` |
//! | boolean | `"true"`, `"false"` in any case, `0`, `1`, `"0"`, `"1"` |
//! | string | a number or a boolean, as its JSON text |
//! | enum | a value of another type whose text is listed |
//! | date, date and time | the other one; a time without a zone; Go's and Ruby's `1996-05-22 00:00:00 +0000 UTC`, `1996-05-22 00:00:00 +0000` and `1996-05-22 00:00:00 UTC`; seconds, milliseconds, microseconds or nanoseconds since 1970, by the number of digits, for a date only at midnight; `Tue, 27 Oct 2026 09:00:00 GMT` and other days with the month's name; `/Date(1561376282000)/` |
//! | bytes | base64 of either alphabet, padded or not, in lines or not |
//! | object, map | `[]`, PHP's empty one |
//! | list | `{}`; an object whose keys are the numbers of items, PHP's list with gaps; one item: an object, a text, a value of the items' own type |
//! | null, or none | `""` where no text is a value; for what has no parts, `{}` and `[]`, PHP's empty element of XML; for a date, MySQL's `0000-00-00`; for an object, a map or a list, PHP's `false` |
//!
//! # How a union finds its member
//!
//! 1. **JSON type.** A member that the value cannot be read as is out: a wrong type anywhere in it, or
//!    an object with none of the keys of a model that requires some.
//! 2. **Listed values.** A key *decides* when at least two members list its values and the lists have
//!    none in common. Under such a key a listed value speaks for its member, and any other rules a
//!    member out; so does a required literal that is missing. Where lists overlap, members that list
//!    the value go before those that do not, unless all that list anything list it. If all members are out, a text that
//!    is listed but for case and signs counts as listed; it is kept as it was sent.
//! 3. **Cover.** The keys that a member knows, weighed by how well their values fit, nested objects,
//!    lists and unions included; a key that it does not know takes as much as one of any type gives, a
//!    required one that is missing a quarter of that.
//! 4. **Documented order.**
//!
//! What is no list is one (see above) only where no other member fits.
//!
//! A value that is none of the members is kept whole as `Unknown`, and a deviation says of each member
//! why. Each value of a body is held against each type at most once, however deep unions nest.

#![allow(dead_code, unused_imports, unused_macros, reason = "a crate need not have every kind of type")]

mod atom;
mod buffer;
mod context;
mod cursor;
mod decode;
mod fill;
mod input;
mod judge;
mod keys;
mod listed;
mod lone;
mod marks;
mod node;
mod scalars;
mod scan;
mod sent;
mod shape;
mod syntax;
mod text;
mod value;
mod words;

use std::fmt;

use serde::{Deserializer, Serialize, Serializer};

pub use context::{Context, Counts, Deviation, DeviationKind};
pub use decode::{Decoded, Error, decode, decode_strict, from_serde};
pub use input::{Input, Readable};
pub use node::{Node, NodeError};
pub use shape::*;

/// A type that travels as JSON.
///
/// Every model implements it, and so do the types that fields are made of.
pub trait Wire: Sized + Clone + Default + fmt::Debug + PartialEq + 'static {
    /// What its JSON looks like.
    const SHAPE: Shape;

    /// Reads a value to where it stays, which has the default, and notes in the context what deviates
    /// from the docs. If there is no value, the default is left, and the context is told the [`Outcome`].
    ///
    /// # Errors
    ///
    /// When the value has the wrong type and the context does not collect deviations, or the text is
    /// no JSON; what is there then means nothing.
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D, cx: &mut Context) -> Result<(), D::Error>;

    /// Reads a value that is at hand to where it stays, as [`read`](Self::read) does. Whatever need not be compiled for
    /// each type is not, which makes half of a program that reads.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    #[inline]
    fn read_input(&mut self, from: Input<'_, '_>, cx: &mut Context) -> Result<(), NodeError> {
        let held = from.held(cx)?;
        self.read(Node::new(&held.buffer, held.index), cx)
    }

    /// Writes the value.
    ///
    /// # Errors
    ///
    /// When JSON has no form for the value, such as NaN.
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error>;

    /// Whether there is nothing to write, so that an optional key is left out.
    #[inline]
    fn is_none(&self) -> bool {
        false
    }
}

/// A type that a page of the docs describes.
pub trait Described: Clone + Default + fmt::Debug + PartialEq + 'static {
    /// What kind of type it is: how it is read and written is the same for all of a kind.
    type Kind: Kind<Self>;
}

/// How all types of a kind are read and written; see [`Wire`].
pub trait Kind<T> {
    /// What the JSON of the type looks like.
    const SHAPE: Shape;

    /// Reads a value to where it stays.
    ///
    /// # Errors
    ///
    /// As [`Wire::read`].
    fn read<'de, D: Deserializer<'de>>(into: &mut T, from: D, cx: &mut Context) -> Result<(), D::Error>;

    /// Reads a value that is at hand to where it stays.
    ///
    /// # Errors
    ///
    /// As [`Wire::read`].
    fn read_input(into: &mut T, from: Input<'_, '_>, cx: &mut Context) -> Result<(), NodeError>;

    /// Writes the value.
    ///
    /// # Errors
    ///
    /// As [`Wire::write`].
    fn write<S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error>;
}

impl<T: Described> Wire for T {
    const SHAPE: Shape = T::Kind::SHAPE;

    #[inline]
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D, cx: &mut Context) -> Result<(), D::Error> {
        T::Kind::read(self, from, cx)
    }

    #[inline]
    fn read_input(&mut self, from: Input<'_, '_>, cx: &mut Context) -> Result<(), NodeError> {
        T::Kind::read_input(self, from, cx)
    }

    #[inline]
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        T::Kind::write(self, to)
    }
}

/// A type behind a pointer, as circles of types need it.
impl<T: Described> Described for Box<T> {
    type Kind = Boxed;
}

/// The kind of a type behind a pointer: that of the type.
pub enum Boxed {}

impl<T: Described> Kind<Box<T>> for Boxed {
    const SHAPE: Shape = T::SHAPE;

    #[inline]
    fn read<'de, D: Deserializer<'de>>(
        into: &mut Box<T>,
        from: D,
        cx: &mut Context,
    ) -> Result<(), D::Error> {
        T::read(into, from, cx)
    }

    #[inline]
    fn read_input(into: &mut Box<T>, from: Input<'_, '_>, cx: &mut Context) -> Result<(), NodeError> {
        T::read_input(into, from, cx)
    }

    #[inline]
    fn write<S: Serializer>(value: &Box<T>, to: S) -> Result<S::Ok, S::Error> {
        T::write(value, to)
    }
}

/// What became of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Outcome {
    /// It was read.
    #[default]
    Read,
    /// It is null, which is no value of the type. Nobody has said so yet.
    Null,
    /// It stands for an empty value in another spelling, and that has been noted.
    Empty,
    /// It has the wrong type, and that has been noted.
    Wrong,
}

/// Writes a value by its [`Wire`] form.
pub(crate) struct Write<'a, T>(pub(crate) &'a T);

impl<T: Wire> Serialize for Write<'_, T> {
    #[inline]
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.write(to)
    }
}

/// Writes a value for serde.
///
/// # Errors
///
/// When JSON has no form for it.
#[inline]
pub fn to_serde<T: Wire, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
    // Through a pointer, as whatever the functions of every type are made of: before rustc inlines into a function,
    // it looks through all calls below it for one that leads back, and does so again for each function. A
    // pointer it does not look through, and LLVM makes a plain call of it.
    let write: fn(&T, S) -> Result<S::Ok, S::Error> = T::write;
    write(value, to)
}

/// Makes a type with a [`Wire`] form a type of serde.
macro_rules! serde {
    ($type:ident) => {
        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::wire::to_serde(self, to)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
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

/// Whether plain serde refuses a required key that is missing or null.
const STRICT: bool = false;

mod entries;
mod index;
mod model;
mod parts;
mod reader;
mod whole;
pub use model::{Model, Objects, Sink, Source};
pub(crate) use model::{json, model};
pub use parts::{Each, Extra, Slots, Values};
pub use whole::{copy, same, show};
pub mod enums;
mod raw;
pub use enums::Open;
pub(crate) use enums::open_enum;
pub mod unions;
pub(crate) use unions::union;
pub use unions::{Union, Visit};
mod opaque;
pub(crate) use opaque::opaque;
mod dated;
mod moment;
mod time;
mod optional_nullable;
pub use optional_nullable::OptionalNullable;
mod bigint;
pub use bigint::limit_digits;
mod decimal;
mod http;
pub use self::http::same_message;
mod digits;
