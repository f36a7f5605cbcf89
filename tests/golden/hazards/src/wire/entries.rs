// @generated as it comes with the generator: changes to this file are lost.

//! The entries of an object with documented keys, wherever they come from: any deserializer, or a value that is at hand.

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess};

use super::buffer::Held;
use super::fill::hold;
use super::index::{Any, KeyOf, Keys, Table};
use super::input::{At, Inside};
use super::reader::{Slot, read_fields};
use super::value::Into;
use super::{Context, Input, Model, NodeError, Wire};

/// The entries of an object, each key before its value.
pub(super) trait Entries<'de> {
    /// Why there is no more to be read.
    type Error: Error;

    /// The next key's place in a table, if there is one more.
    ///
    /// # Errors
    ///
    /// When the text is no JSON.
    fn key(&mut self, keys: &mut Keys, table: impl Table) -> Result<Option<usize>, Self::Error>;

    /// Reads the value to where it stays.
    ///
    /// # Errors
    ///
    /// As [`Wire::read`].
    fn value<T: Wire>(&mut self, into: &mut T, cx: &mut Context) -> Result<(), Self::Error>;

    /// Keeps the value.
    ///
    /// # Errors
    ///
    /// When the text is no JSON.
    fn hold(&mut self, cx: &mut Context) -> Result<Held, Self::Error>;

    /// Takes no notice of the value.
    ///
    /// # Errors
    ///
    /// When the text is no JSON.
    fn pass_over(&mut self) -> Result<(), Self::Error>;
}

/// What a deserializer hands over.
pub(super) struct Streamed<A>(pub(super) A);

impl<'de, A: MapAccess<'de>> Entries<'de> for Streamed<A> {
    type Error = A::Error;

    #[inline]
    fn key(&mut self, keys: &mut Keys, table: impl Table) -> Result<Option<usize>, A::Error> {
        self.0.next_key_seed(KeyOf::new(keys, table))
    }

    #[inline]
    fn value<T: Wire>(&mut self, into: &mut T, cx: &mut Context) -> Result<(), A::Error> {
        self.0.next_value_seed(Into { into, cx })
    }

    fn hold(&mut self, cx: &mut Context) -> Result<Held, A::Error> {
        self.0.next_value_seed(Hold { cx })
    }

    fn pass_over(&mut self) -> Result<(), A::Error> {
        self.0.next_value::<IgnoredAny>().map(|_| ())
    }
}

/// Keeps a value whole.
struct Hold<'a> {
    cx: &'a mut Context,
}

impl<'de> DeserializeSeed<'de> for Hold<'_> {
    type Value = Held;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Held, D::Error> {
        hold(from, self.cx)
    }
}

impl<'de> Entries<'de> for Inside<'_, 'de> {
    type Error = NodeError;

    #[inline]
    fn key(&mut self, keys: &mut Keys, table: impl Table) -> Result<Option<usize>, NodeError> {
        let key = self.key()?;
        Ok(key.map(|key| KeyOf::new(keys, table).find(&key)))
    }

    #[inline]
    fn value<T: Wire>(&mut self, into: &mut T, cx: &mut Context) -> Result<(), NodeError> {
        into.read_input(self.value()?, cx)
    }

    fn hold(&mut self, cx: &mut Context) -> Result<Held, NodeError> {
        self.value()?.held(cx)
    }

    fn pass_over(&mut self) -> Result<(), NodeError> {
        match self.value()?.0 {
            At::Kept(_) => Ok(()),
            At::Text(cursor) => cursor.raw().map(|_| ()),
        }
    }
}

/// Reads an object that is at hand.
pub(super) fn read_input<M: Model>(model: &mut M, from: Input<'_, '_>, cx: &mut Context) -> Result<(), NodeError> {
    if read_any(Any::of::<M>(), from, cx, model)? {
        *model = M::default();
    }
    Ok(())
}

/// What takes the values of an object. A trait of its own, since one of functions would have three for each model.
trait Give<'de> {
    fn give(&mut self, slot: &mut Slot<'_, 'de, Inside<'_, 'de>>);
}

impl<'de, M: Model> Give<'de> for M {
    fn give(&mut self, slot: &mut Slot<'_, 'de, Inside<'_, 'de>>) {
        self.set(slot);
    }
}

/// The same for any model: this is compiled once. It says whether it is another object.
fn read_any<'de>(table: Any, from: Input<'_, 'de>, cx: &mut Context, to: &mut dyn Give<'de>) -> Result<bool, NodeError> {
    match from.object(Some(table.object().name), cx)? {
        Some(inside) => read_fields(inside, table, cx, |slot| to.give(slot)),
        None => Ok(false),
    }
}
