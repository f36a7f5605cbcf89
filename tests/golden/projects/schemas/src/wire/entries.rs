// @generated as it comes with the generator: changes to this file are lost.

//! The entries of an object with documented keys, wherever they come from: any deserializer, or a value that was kept.

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess};

use super::buffer::{Held, Kind};
use super::fill::hold;
use super::index::{Any, KeyOf, Keys, Table};
use super::node::Parts;
use super::reader::{Slot, read_fields};
use super::value::{Into, empty};
use super::{Context, Model, Node, NodeError, Outcome, Wire};

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

impl<'a> Entries<'a> for Parts<'a> {
    type Error = NodeError;

    #[inline]
    fn key(&mut self, keys: &mut Keys, table: impl Table) -> Result<Option<usize>, NodeError> {
        Ok(self.upcoming().map(|key| KeyOf::new(keys, table).find(key)))
    }

    #[inline]
    fn value<T: Wire>(&mut self, into: &mut T, cx: &mut Context) -> Result<(), NodeError> {
        into.read_kept(self.take()?, cx)
    }

    fn hold(&mut self, _: &mut Context) -> Result<Held, NodeError> {
        Ok(self.take()?.held())
    }

    fn pass_over(&mut self) -> Result<(), NodeError> {
        self.take().map(|_| ())
    }
}

/// Reads an object that was kept.
pub(super) fn read_kept<M: Model>(model: &mut M, from: Node<'_>, cx: &mut Context) -> Result<(), NodeError> {
    if read_any(Any::of::<M>(), from, cx, &mut |slot| model.set(slot))? {
        *model = M::default();
    }
    Ok(())
}

/// What is done with the value of an entry.
type Give<'f> = dyn for<'a, 'de> FnMut(&mut Slot<'a, 'de, Parts<'de>>) + 'f;

/// The same for any model: this is compiled once. It says whether it is another object.
fn read_any(table: Any, from: Node<'_>, cx: &mut Context, give: &mut Give<'_>) -> Result<bool, NodeError> {
    match from.kind() {
        Kind::Object => return read_fields(from.parts(), table, cx, give),
        Kind::Null => cx.say(Outcome::Null),
        Kind::List if from.parts().is_empty() => empty(cx, from.parts()),
        _ => cx.wrong(format_args!("an object, {}", table.object().name), from.atom()),
    }?;
    Ok(false)
}
