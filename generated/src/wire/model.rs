// @generated as it comes with the generator: changes to this file are lost.

//! Objects with documented keys. A model gives its table of keys and says which field a value is
//! for; how it is read and written stands in the runtime, once.

use std::collections::BTreeMap;

use serde::ser::{Error as _, SerializeMap};
use serde::{Deserializer, Serializer};

use super::entries::read_input;
use super::parts::{Each, Slots, Values};
use super::reader::Reader;
use super::{Context, Described, Field, Input, Kind, NodeError, Object, Shape, Wire, Write};

/// A type that is a JSON object with documented keys.
pub trait Model: Described {
    /// What its JSON looks like: the documented name, and the keys in the order of the page.
    const OBJECT: Object;

    /// Gives all fields, in the order of the table, to be read into.
    fn set<S: Source>(&mut self, value: &mut S);

    /// Gives all fields, in the order of the table, to be written.
    fn put<S: Sink>(&self, to: &mut S);
}

/// What the JSON of a model looks like.
#[inline]
pub(super) fn object<M: Model>() -> &'static Object {
    const { &M::OBJECT }
}

/// A value on its way into a field. It remembers what went wrong, so that a model need not.
pub trait Source: Sized {
    /// Takes all fields, to read into the one whose value it is.
    fn set(&mut self, fields: impl Slots);

    /// Reads the value into a field. Null where null is no value leaves the field as it is.
    fn read<T: Wire>(&mut self, into: &mut T);

    /// Keeps the value among the properties that no field has.
    fn extra<T: Wire>(&mut self, into: &mut BTreeMap<String, T>);
}

/// What is done with all fields of a model.
pub trait Sink {
    /// Takes all fields.
    fn put(&mut self, fields: impl Values);
}

/// The kind of type that a [`Model`] is.
pub enum Objects {}

impl<M: Model> Kind<M> for Objects {
    const SHAPE: Shape = Shape::Object(object::<M>);

    #[inline]
    fn read<'de, D: Deserializer<'de>>(
        model: &mut M,
        from: D,
        cx: &mut Context,
    ) -> Result<(), D::Error> {
        // Of whatever comes: a user's `flatten` hands over nothing but an object, a server now and then a text.
        from.deserialize_any(Reader { model, cx })
    }

    #[inline]
    fn read_input(model: &mut M, from: Input<'_, '_>, cx: &mut Context) -> Result<(), NodeError> {
        read_input(model, from, cx)
    }

    #[inline]
    fn write<S: Serializer>(model: &M, to: S) -> Result<S::Ok, S::Error> {
        write_model(model, to)
    }
}

/// Makes a [`Model`] a type of serde.
macro_rules! json {
    ($model:ident) => {
        impl $crate::wire::Described for $model {
            type Kind = $crate::wire::Objects;
        }

        impl ::serde::Serialize for $model {
            fn serialize<S: ::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::wire::to_serde(self, to)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $model {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::wire::from_serde(from)
            }
        }
    };
}
pub(crate) use json;

/// Makes a [`Model`] a type of serde, which can be shown, copied and compared by its fields, all of which travel.
///
/// Macros inside macros cost rustc more than their text, for every model. So this one has none.
macro_rules! model {
    ($model:ident) => {
        impl ::core::fmt::Debug for $model {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::wire::show(self, f)
            }
        }

        impl ::core::clone::Clone for $model {
            #[inline]
            fn clone(&self) -> Self {
                $crate::wire::copy(self)
            }
        }

        impl ::core::cmp::PartialEq for $model {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::wire::same(self, other)
            }
        }

        impl $crate::wire::Described for $model {
            type Kind = $crate::wire::Objects;
        }

        impl ::serde::Serialize for $model {
            fn serialize<S: ::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::wire::to_serde(self, to)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $model {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::wire::from_serde(from)
            }
        }
    };
}
pub(crate) use model;

/// Writes fields as the entries of a map. The map lies apart: what it is passed on to sees nothing of the
/// table, so the table is known where a field is written.
struct Entries<'a, M: SerializeMap> {
    map: &'a mut M,
    table: &'static [Field],
    result: Result<(), M::Error>,
}

impl<M: SerializeMap> Sink for Entries<'_, M> {
    #[inline]
    fn put(&mut self, fields: impl Values) {
        self.result = fields.each(0, self);
    }
}

impl<M: SerializeMap> Each for Entries<'_, M> {
    type Stop = M::Error;

    // Most fields of many models have no value: to see that must not cost a call.
    #[inline(always)]
    fn field<T: Wire>(&mut self, index: usize, value: &T) -> Result<(), M::Error> {
        match self.table.get(index) {
            Some(field) if field.is_optional() && value.is_none() => Ok(()),
            Some(field) => self.map.serialize_entry(field.key(), &Write(value)),
            None => Err(too_few()),
        }
    }

    fn extra<T: Wire>(&mut self, _: usize, values: &BTreeMap<String, T>) -> Result<(), M::Error> {
        values.iter().try_for_each(|(key, value)| match self.table.iter().any(|field| field.key() == key) {
            true => Err(M::Error::custom(format_args!(
                "the additional property {key:?} has the key of a field"
            ))),
            false => self.map.serialize_entry(key, &Write(value)),
        })
    }
}

#[cold]
fn too_few<E: serde::ser::Error>() -> E {
    E::custom("a model has more fields than keys")
}

#[inline]
fn write_model<M: Model, S: Serializer>(model: &M, to: S) -> Result<S::Ok, S::Error> {
    let table = object::<M>().fields;
    let mut map = to.serialize_map(None)?;
    let mut entries = Entries { map: &mut map, table, result: Ok(()) };
    model.put(&mut entries);
    entries.result?;
    map.end()
}
