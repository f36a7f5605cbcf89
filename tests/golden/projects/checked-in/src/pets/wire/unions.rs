// @generated from generator/runtime by `cargo run -p generator`: change the docs, not this file.

//! Types that are one of several. What a value is, is found out before any of it is read; the rule
//! stands at the top of this module's parent.
//!
//! Two members of the same shape cannot be told apart in JSON: what was written as the second reads
//! back as the first.

use serde::de::Error as _;
use serde::{Deserializer, Serializer};
use serde_json::Value;

use super::buffer::{Held, Kind, hold};
use super::judge::{choose, reasons};
use super::node::Node;
use super::shape::{Choice, Key, Shape};
use super::{Context, DeviationKind, Outcome};

/// A type that is one of several.
pub trait Union: Sized {
    /// The documented name.
    const NAME: &'static str;

    /// The members in the order of the page: names and shapes.
    const MEMBERS: &'static [(&'static str, Shape)];

    /// The keys whose values at least two members list.
    const KEYS: &'static [Key] = &[];

    /// Reads the value as the member with this index; there are no more than [`MEMBERS`](Self::MEMBERS).
    ///
    /// # Errors
    ///
    /// When it cannot be read as one.
    fn read<'de, D: Deserializer<'de>>(member: usize, from: D, cx: &mut Context) -> Result<Self, D::Error>;

    /// A value that is none of the members.
    fn unknown(value: Value) -> Self;

    /// Writes the value that is there.
    ///
    /// # Errors
    ///
    /// When JSON has no form for it.
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error>;
}

/// What the JSON of a union looks like.
pub fn choice<U: Union>() -> &'static Choice {
    const { &Choice { name: U::NAME, members: U::MEMBERS, keys: U::KEYS } }
}

/// Reads a value that is known to be a member of a union, for [`Union::read`].
///
/// # Errors
///
/// When it is none after all.
pub fn member<'de, T: super::Wire, D: Deserializer<'de>>(from: D, cx: &mut Context) -> Result<T, D::Error> {
    let mut value = T::default();
    match value.read(from, cx)? {
        Outcome::Null => Err(D::Error::custom("null is no member")),
        _ => Ok(value),
    }
}

/// Reads a union.
///
/// # Errors
///
/// When the text is no JSON. A value that is none of the members is kept.
pub fn read_union<'de, U: Union, D: Deserializer<'de>>(
    into: &mut U,
    from: D,
    cx: &mut Context,
) -> Result<Outcome, D::Error> {
    let held = hold(from, cx)?;
    let outcome = read_held(into, &held, cx);
    held.release(cx);
    outcome
}

fn read_held<U: Union, E: serde::de::Error>(into: &mut U, held: &Held, cx: &mut Context) -> Result<Outcome, E> {
    if held.buffer.kind(held.index) == Kind::Null {
        return Ok(Outcome::Null);
    }
    let node = Node::new(&held.buffer, held.index);
    let mut why = None;
    if let Some(member) = choose(&held.buffer, held.index, choice::<U>()) {
        let mark = cx.mark();
        let before = cx.enter(&held.buffer, true);
        let read = U::read(member, node, cx);
        cx.leave(before);
        match read {
            Ok(value) => {
                *into = value;
                return Ok(Outcome::Read);
            }
            Err(error) if super::STRICT && !cx.collects() => return Err(E::custom(error)),
            Err(error) => {
                why = Some(format!("{}: {}", U::MEMBERS[member].0, cx.explain(&error)));
                cx.rewind(&mark);
            }
        }
    }
    if cx.collects() {
        let why = why.unwrap_or_else(|| reasons(&held.buffer, held.index, choice::<U>()));
        cx.note(DeviationKind::UnknownValue, why, held);
    }
    *into = U::unknown(node.value().map_err(E::custom)?);
    Ok(Outcome::Read)
}

/// Makes a [`Union`] a type of serde.
macro_rules! union {
    ($union:ident) => {
        impl ::core::default::Default for $union {
            #[inline]
            fn default() -> Self {
                Self::Unknown(::serde_json::Value::Null)
            }
        }

        impl $crate::pets::wire::Wire for $union {
            const SHAPE: $crate::pets::wire::Shape =
                $crate::pets::wire::Shape::Union($crate::pets::wire::unions::choice::<Self>);

            fn read<'de, D: ::serde::Deserializer<'de>>(
                &mut self,
                from: D,
                cx: &mut $crate::pets::wire::Context,
            ) -> ::core::result::Result<$crate::pets::wire::Outcome, D::Error> {
                $crate::pets::wire::unions::read_union(self, from, cx)
            }

            fn write<S: ::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::pets::wire::unions::Union::write(self, to)
            }
        }

        /// A union behind a pointer, as circles of types need it.
        impl $crate::pets::wire::Wire for ::std::boxed::Box<$union> {
            const SHAPE: $crate::pets::wire::Shape =
                $crate::pets::wire::Shape::Union($crate::pets::wire::unions::choice::<$union>);

            fn read<'de, D: ::serde::Deserializer<'de>>(
                &mut self,
                from: D,
                cx: &mut $crate::pets::wire::Context,
            ) -> ::core::result::Result<$crate::pets::wire::Outcome, D::Error> {
                $crate::pets::wire::unions::read_union(&mut **self, from, cx)
            }

            fn write<S: ::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::pets::wire::unions::Union::write(&**self, to)
            }
        }

        $crate::pets::wire::serde!($union);
    };
}
pub(crate) use union;
