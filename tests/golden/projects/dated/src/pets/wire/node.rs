// @generated as it comes with the generator: changes to this file are lost.

//! A kept value: what of it is read by whom, and a deserializer for types that are not of this crate.

use std::rc::Rc;

use serde::de::value::{BorrowedStrDeserializer, Error};
use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde::{Deserializer, forward_to_deserialize_any};
use serde_json::{Map, Value};

use super::atom::Atom;
use super::buffer::{Buffer, Held, Kind};

/// Why a value that was kept cannot be read.
pub type NodeError = Error;

/// A value that was kept before it is read.
#[derive(Clone, Copy)]
pub struct Node<'a> {
    pub(super) buffer: &'a Rc<Buffer>,
    pub(super) index: u32,
}

impl std::fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Node({})", self.held())
    }
}

impl<'a> Node<'a> {
    #[inline]
    pub(super) fn new(buffer: &'a Rc<Buffer>, index: u32) -> Self {
        Self { buffer, index }
    }

    /// The value for as long as somebody wants it.
    pub(super) fn held(self) -> Held {
        Held { buffer: Rc::clone(self.buffer), index: self.index }
    }

    /// The value as one without parts.
    pub(super) fn atom(self) -> Atom<'a> {
        self.buffer.atom(self.index)
    }

    #[inline]
    pub(super) fn kind(self) -> Kind {
        self.buffer.kind(self.index)
    }

    /// The text of a string or a number.
    #[inline]
    pub(super) fn text(self) -> &'a str {
        self.buffer.text(self.index)
    }

    /// The same for a part of the value.
    #[inline]
    fn part(self, index: u32) -> Result<Self, Error> {
        match self.buffer.is_too_deep(index) {
            false => Ok(Self { index, ..self }),
            true => Err(Error::custom("recursion limit exceeded")),
        }
    }

    /// Whether something in the value is no text.
    pub(super) fn is_broken(self) -> bool {
        (self.index..self.buffer.end(self.index)).any(|index| self.buffer.kind(index) == Kind::Broken)
    }

    /// The value as any JSON value. A number that has no form there stays as its text.
    ///
    /// # Errors
    ///
    /// When it nests too deep.
    pub(super) fn value(self) -> Result<Value, Error> {
        self.value_and_repeated().map(|(value, _)| value)
    }

    /// The value as any JSON value, and how many values in it are lost because their keys come again.
    ///
    /// # Errors
    ///
    /// When it nests too deep.
    pub(super) fn value_and_repeated(self) -> Result<(Value, usize), Error> {
        let mut repeated = 0;
        let value = self.build(&mut repeated)?;
        Ok((value, repeated))
    }

    fn build(self, repeated: &mut usize) -> Result<Value, Error> {
        let text = || Value::String(self.buffer.text(self.index).to_owned());
        Ok(match self.kind() {
            Kind::Null => Value::Null,
            Kind::Bool(value) => Value::Bool(value),
            Kind::Number => serde_json::from_str(self.buffer.text(self.index)).map_or_else(|_| text(), Value::Number),
            Kind::String | Kind::Broken => text(),
            Kind::List => {
                let items = self.buffer.parts(self.index).map(|index| self.part(index)?.build(repeated));
                Value::Array(items.collect::<Result<_, _>>()?)
            }
            Kind::Object => {
                let mut entries = Map::new();
                for index in self.buffer.parts(self.index) {
                    let value = self.part(index)?.build(repeated)?;
                    let before = entries.insert(self.buffer.key(index).to_owned(), value);
                    *repeated += usize::from(before.is_some());
                }
                Value::Object(entries)
            }
        })
    }
}

impl<'de> Deserializer<'de> for Node<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.kind() {
            Kind::Null => visitor.visit_unit(),
            Kind::Bool(value) => visitor.visit_bool(value),
            Kind::Number => {
                let text = self.buffer.text(self.index);
                if let Ok(value) = text.parse() {
                    visitor.visit_i64(value)
                } else if let Ok(value) = text.parse() {
                    visitor.visit_u64(value)
                } else {
                    visitor.visit_f64(text.parse().map_err(Error::custom)?)
                }
            }
            Kind::String | Kind::Broken => visitor.visit_borrowed_str(self.buffer.text(self.index)),
            Kind::List => visitor.visit_seq(self.parts()),
            Kind::Object => visitor.visit_map(self.parts()),
        }
    }

    #[inline]
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.kind() {
            Kind::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    #[inline]
    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq
        tuple tuple_struct map struct enum identifier
    }
}

/// The parts of a value that have not been read.
pub(super) struct Parts<'a> {
    of: Node<'a>,
    next: u32,
    end: u32,
}

impl<'a> Node<'a> {
    #[inline]
    pub(super) fn parts(self) -> Parts<'a> {
        Parts { of: self, next: self.index + 1, end: self.buffer.end(self.index) }
    }
}

impl<'a> Parts<'a> {
    #[inline]
    pub(super) fn take(&mut self) -> Result<Node<'a>, Error> {
        let index = self.next;
        self.next = self.of.buffer.end(index);
        self.of.part(index)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.next >= self.end
    }

    /// The key of the next entry.
    pub(super) fn upcoming(&self) -> Option<&'a str> {
        (!self.is_empty()).then(|| self.of.buffer.key(self.next))
    }
}

impl<'a> SeqAccess<'a> for Parts<'a> {
    type Error = Error;

    #[inline]
    fn next_element_seed<T: DeserializeSeed<'a>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        match self.is_empty() {
            true => Ok(None),
            false => seed.deserialize(self.take()?).map(Some),
        }
    }
}

impl<'a> MapAccess<'a> for Parts<'a> {
    type Error = Error;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'a>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some(key) = self.upcoming() else { return Ok(None) };
        seed.deserialize(BorrowedStrDeserializer::<Error>::new(key)).map(Some)
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'a>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(self.take()?)
    }
}
