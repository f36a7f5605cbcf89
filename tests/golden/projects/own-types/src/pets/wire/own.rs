// @generated as it comes with the generator: changes to this file are lost.

//! Types of the user's own that stand in the place of documented ones.

use std::fmt;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Context, Input, Node, NodeError, Outcome};

/// What a type must implement to take the place of a documented one: `Debug`, `Clone`, `PartialEq` and
/// `Default`, as every model does, and serde's `Serialize` and `Deserialize`, by which it is read and written.
pub const fn what_replaces_a_documented_type<T>()
where
    T: fmt::Debug + Clone + PartialEq + Default + Serialize + DeserializeOwned,
{
}

/// Reads a value by the type's own `Deserialize`.
pub(crate) fn read<'de, T: DeserializeOwned, D: Deserializer<'de>>(
    into: &mut T,
    from: D,
    cx: &mut Context,
) -> Result<(), D::Error> {
    settle(into, Option::deserialize(from)?, cx)
}

/// The same, of what is at hand. In `decode` a value that it refuses costs its own field.
pub(crate) fn read_input<T: DeserializeOwned>(
    into: &mut T,
    from: Input<'_, '_>,
    cx: &mut Context,
) -> Result<(), NodeError> {
    let held = from.held(cx)?;
    match Option::deserialize(Node::new(&held.buffer, held.index)) {
        Ok(value) => settle(into, value, cx),
        Err(error) => {
            let error = error.to_string();
            cx.wrong(format_args!("a value of {}", std::any::type_name::<T>()), format_args!("{held} ({error})"))
        }
    }
}

fn settle<T, E>(into: &mut T, value: Option<T>, cx: &mut Context) -> Result<(), E> {
    match value {
        Some(value) => {
            *into = value;
            Ok(())
        }
        None => cx.say(Outcome::Null),
    }
}

/// Writes a value by the type's own `Serialize`.
#[inline]
pub(crate) fn write<T: Serialize, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
    value.serialize(to)
}

/// Lets a type of the user's own stand in the place of a documented one.
macro_rules! own {
    ($type:ty) => {
        const _: () = $crate::pets::wire::own::what_replaces_a_documented_type::<$type>();

        impl $crate::pets::wire::Wire for $type {
            const SHAPE: $crate::pets::wire::Shape = $crate::pets::wire::Shape::Any;

            #[inline]
            fn read<'de, D: ::serde::Deserializer<'de>>(
                &mut self,
                from: D,
                cx: &mut $crate::pets::wire::Context,
            ) -> ::core::result::Result<(), D::Error> {
                $crate::pets::wire::own::read(self, from, cx)
            }

            #[inline]
            fn read_input(
                &mut self,
                from: $crate::pets::wire::Input<'_, '_>,
                cx: &mut $crate::pets::wire::Context,
            ) -> ::core::result::Result<(), $crate::pets::wire::NodeError> {
                $crate::pets::wire::own::read_input(self, from, cx)
            }

            #[inline]
            fn write<S: ::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::pets::wire::own::write(self, to)
            }
        }
    };
}

own!(crate::Money);
