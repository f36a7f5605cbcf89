// @generated as it comes with the generator: changes to this file are lost.

//! A kept value as a deserializer. Where it is not what a reader asks for, the reader is handed the
//! value itself, and can go on.

use serde::de::value::{BorrowedStrDeserializer, Error};
use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde::{Deserializer, forward_to_deserialize_any};
use serde_json::{Map, Value};

use super::buffer::{Buffer, Kind};
use super::text::RAW;

/// A kept value.
#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    buffer: &'a Buffer,
    index: u32,
}

impl<'a> Node<'a> {
    #[inline]
    pub(super) fn new(buffer: &'a Buffer, index: u32) -> Self {
        Self { buffer, index }
    }

    #[inline]
    fn kind(self) -> Kind {
        self.buffer.kind(self.index)
    }

    /// The same for a part of the value.
    #[inline]
    fn part(self, index: u32) -> Result<Self, Error> {
        match self.buffer.is_too_deep(index) {
            false => Ok(Self { index, ..self }),
            true => Err(Error::custom("recursion limit exceeded")),
        }
    }

    fn hand_over<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Error> {
        self.buffer.handed_over.set(Some(self.index));
        visitor.visit_unit()
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
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        match name {
            RAW => self.hand_over(visitor),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    #[inline]
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.kind() {
            Kind::List => visitor.visit_seq(self.parts()),
            _ => self.hand_over(visitor),
        }
    }

    /// An object, or an empty list in its place.
    #[inline]
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.kind() {
            Kind::Object => visitor.visit_map(self.parts()),
            Kind::List if self.buffer.is_empty(self.index) => visitor.visit_seq(self.parts()),
            _ => self.hand_over(visitor),
        }
    }

    #[inline]
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.kind() {
            Kind::Null => visitor.visit_unit(),
            Kind::String => visitor.visit_borrowed_str(self.buffer.text(self.index)),
            _ => self.hand_over(visitor),
        }
    }

    #[inline]
    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.kind() {
            Kind::Null => visitor.visit_unit(),
            Kind::Bool(value) => visitor.visit_bool(value),
            _ => self.hand_over(visitor),
        }
    }

    #[inline]
    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match (self.kind(), self.buffer.text(self.index).parse()) {
            (Kind::Null, _) => visitor.visit_unit(),
            (Kind::Number, Ok(value)) => visitor.visit_i64(value),
            _ => self.hand_over(visitor),
        }
    }

    /// A fraction. A whole number is one if nothing of it is rounded, which the reader finds out.
    #[inline]
    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let text = self.buffer.text(self.index);
        match (self.kind(), text.parse::<f64>()) {
            (Kind::Null, _) => visitor.visit_unit(),
            (Kind::Number, Ok(value)) if value.is_finite() && text.contains('.') => visitor.visit_f64(value),
            _ => self.hand_over(visitor),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u16 u32 u64 u128 f32 char string bytes byte_buf unit unit_struct tuple
        tuple_struct map enum identifier
    }
}

/// The parts of a value that have not been read.
struct Parts<'a> {
    of: Node<'a>,
    next: u32,
    end: u32,
}

impl<'a> Node<'a> {
    #[inline]
    fn parts(self) -> Parts<'a> {
        Parts { of: self, next: self.index + 1, end: self.buffer.end(self.index) }
    }
}

impl<'a> Parts<'a> {
    #[inline]
    fn take(&mut self) -> u32 {
        let index = self.next;
        self.next = self.of.buffer.end(index);
        index
    }
}

impl<'a> SeqAccess<'a> for Parts<'a> {
    type Error = Error;

    #[inline]
    fn next_element_seed<T: DeserializeSeed<'a>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        if self.next >= self.end {
            return Ok(None);
        }
        let index = self.take();
        seed.deserialize(self.of.part(index)?).map(Some)
    }
}

impl<'a> MapAccess<'a> for Parts<'a> {
    type Error = Error;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'a>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        if self.next >= self.end {
            return Ok(None);
        }
        let key: BorrowedStrDeserializer<'_, Error> = BorrowedStrDeserializer::new(self.of.buffer.key(self.next));
        seed.deserialize(key).map(Some)
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'a>>(&mut self, seed: V) -> Result<V::Value, Error> {
        let index = self.take();
        seed.deserialize(self.of.part(index)?)
    }
}
