// @generated as it comes with the generator: changes to this file are lost.

//! A text that is known to be JSON as a deserializer, for values that are as the docs say: of whatever else there
//! may be it says no more than that, and whoever reads takes another way.

use serde::de::value::{BorrowedStrDeserializer, Error};
use serde::de::{DeserializeSeed, Error as _, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserializer, forward_to_deserialize_any};

use super::scan::Scan;
use super::text::{RAW, unescape};

/// A place in a text.
pub(super) struct Cursor<'de> {
    json: &'de str,
    scan: Scan<'de>,
    /// How much deeper values may nest.
    depth: u8,
}

/// What nests deeper is read as it is anywhere.
const MAX_DEPTH: u8 = 16;

impl<'de> Cursor<'de> {
    pub(super) fn new(json: &'de str) -> Self {
        Self { json, scan: Scan::new(json), depth: MAX_DEPTH }
    }

    #[inline]
    fn next(&mut self) -> Result<u8, Error> {
        self.scan.next().ok_or_else(other)
    }

    #[inline]
    fn ahead(&mut self) -> Result<u8, Error> {
        self.scan.ahead().ok_or_else(other)
    }

    /// Takes a string, whose first quote has been taken: what is between the quotes, and whether it says just that.
    #[inline]
    fn string(&mut self) -> Result<(&'de str, bool), Error> {
        let (range, is_plain) = self.scan.string().ok_or_else(other)?;
        Ok((self.json.get(range).ok_or_else(other)?, is_plain))
    }

    #[inline]
    fn list<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Error> {
        self.depth = self.depth.checked_sub(1).ok_or_else(other)?;
        let value = visitor.visit_seq(&mut *self)?;
        self.depth += 1;
        Ok(value)
    }

    #[inline]
    fn object<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Error> {
        self.depth = self.depth.checked_sub(1).ok_or_else(other)?;
        let value = visitor.visit_map(&mut *self)?;
        self.depth += 1;
        Ok(value)
    }

    /// Takes a number, whose first byte has been taken. One whose digits would not all be handed over is something
    /// else.
    #[inline]
    fn number<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Error> {
        let range = self.scan.number();
        let text = self.json.get(range).ok_or_else(other)?;
        if let Ok(value) = text.parse::<i64>()
            && (value != 0 || text == "0")
        {
            return visitor.visit_i64(value);
        }
        fraction(text, visitor)
    }
}

/// Hands over what is no whole number.
fn fraction<'de, V: Visitor<'de>>(text: &str, visitor: V) -> Result<V::Value, Error> {
    match text.parse::<f64>() {
        Ok(value) if value.is_finite() && text.contains(['.', 'e', 'E']) => visitor.visit_f64(value),
        _ => Err(other()),
    }
}

#[cold]
fn other() -> Error {
    Error::custom("something else")
}

impl<'de> Deserializer<'de> for &mut Cursor<'de> {
    type Error = Error;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.next()? {
            b'"' => match self.string()? {
                (text, true) => visitor.visit_borrowed_str(text),
                (text, false) => match unescape(text) {
                    (text, false) => visitor.visit_str(&text),
                    (_, true) => Err(other()),
                },
            },
            b'-' | b'0'..=b'9' => self.number(visitor),
            b'n' if self.scan.rest(b"ull") => visitor.visit_unit(),
            b't' if self.scan.rest(b"rue") => visitor.visit_bool(true),
            b'f' if self.scan.rest(b"alse") => visitor.visit_bool(false),
            b'[' => self.list(visitor),
            b'{' => self.object(visitor),
            _ => Err(other()),
        }
    }

    #[inline]
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.ahead()? {
            b'n' => {
                self.next()?;
                self.scan.rest(b"ull");
                visitor.visit_none()
            }
            _ => visitor.visit_some(self),
        }
    }

    #[inline]
    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Error> {
        if name != RAW {
            return visitor.visit_newtype_struct(self);
        }
        let range = self.scan.value().ok_or_else(other)?;
        visitor.visit_map(Raw { json: self.json.get(range).ok_or_else(other)?, is_asked: false })
    }

    #[inline]
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.next()? {
            b'[' => self.list(visitor),
            _ => Err(other()),
        }
    }

    #[inline]
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.next()? {
            b'{' => self.object(visitor),
            _ => Err(other()),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.scan.value().ok_or_else(other)?;
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct tuple
        tuple_struct map enum identifier
    }
}

impl<'de> SeqAccess<'de> for &mut Cursor<'de> {
    type Error = Error;

    #[inline]
    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        if self.ahead()? == b']' {
            self.next()?;
            return Ok(None);
        }
        seed.deserialize(&mut **self).map(Some)
    }
}

impl<'de> MapAccess<'de> for &mut Cursor<'de> {
    type Error = Error;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        if self.next()? == b'}' {
            return Ok(None);
        }
        let (key, is_plain) = self.string()?;
        if !self.scan.colon() {
            return Err(other());
        }
        let key = match is_plain {
            true => seed.deserialize(BorrowedStrDeserializer::new(key))?,
            false => seed.deserialize(unescape(key).0.into_deserializer())?,
        };
        Ok(Some(key))
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(&mut **self)
    }
}

/// A value's text, as serde_json hands it over.
struct Raw<'de> {
    json: &'de str,
    is_asked: bool,
}

impl<'de> MapAccess<'de> for Raw<'de> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        if std::mem::replace(&mut self.is_asked, true) {
            return Ok(None);
        }
        seed.deserialize(BorrowedStrDeserializer::new(RAW)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(BorrowedStrDeserializer::new(self.json))
    }
}
