//! How a value gets into a buffer: from whatever deserializer it comes, as its text where there is one.

use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};

use super::{Context, NodeError};
use super::atom::{Atom, Number};
use super::buffer::{Buffer, Held, Kind, MAX_DEPTH, Place};
use super::sent::Text;
use super::text::{NUMBER, RAW};

/// A whole value: as its text, where it was handed over so, or kept.
pub(super) enum Whole<'de> {
    Text(Cow<'de, str>),
    Held(Held),
}

/// Keeps a whole value.
pub(super) fn hold<'de, D: Deserializer<'de>>(from: D, cx: &mut Context) -> Result<Held, D::Error> {
    let mut filling = Filling::new(cx);
    from.deserialize_newtype_struct(RAW, filling.fill(None))?;
    Ok(filling.held())
}

/// Takes a whole value. Its text, if there is one, is as it was sent, and known to be JSON.
pub(super) fn whole<'de, D: Deserializer<'de>>(from: D, cx: &mut Context) -> Result<Whole<'de>, D::Error> {
    let mut filling = Filling::new(cx);
    let mut text = None;
    from.deserialize_newtype_struct(RAW, filling.fill(Some(&mut text)))?;
    Ok(match text {
        Some(text) => {
            filling.give_back(cx);
            Whole::Text(text)
        }
        None => Whole::Held(filling.held()),
    })
}

/// Keeps a value by its text, which is known to be JSON.
///
/// # Errors
///
/// When it is too long.
pub(super) fn hold_text(json: &str, cx: &mut Context) -> Result<Held, NodeError> {
    let mut filling = Filling::new(cx);
    filling.buffer().append(json, Place::default(), 0).map_err(NodeError::custom)?;
    Ok(filling.held())
}

/// Keeps an object whose entries are handed over.
#[cold]
pub(super) fn hold_entries<'de, A: MapAccess<'de>>(entries: A, cx: &mut Context) -> Result<Held, A::Error> {
    let mut filling = Filling::new(cx);
    filling.fill(None).visit_map(entries)?;
    Ok(filling.held())
}

/// Keeps a value without parts.
///
/// # Errors
///
/// When it is too long.
#[cold]
pub(super) fn hold_atom(atom: &Atom<'_>, cx: &mut Context) -> Result<Held, NodeError> {
    let mut filling = Filling::new(cx);
    let fill = filling.fill(None);
    match atom {
        Atom::Bool(value) => fill.scalar(Kind::Bool(*value), ""),
        Atom::Number(number) => fill.scalar(Kind::Number, &number.text()),
        Atom::String(text) => fill.scalar(Kind::String, text),
        Atom::Broken(text) => fill.scalar(Kind::Broken, text),
        _ => fill.scalar(Kind::Null, ""),
    }?;
    Ok(filling.held())
}

/// A buffer that is being filled.
struct Filling {
    /// One that was used before has the memory already.
    spare: Option<Rc<Buffer>>,
    fresh: Buffer,
}

impl Filling {
    fn new(cx: &mut Context) -> Self {
        Self { spare: cx.take_spare(), fresh: Buffer::default() }
    }

    fn buffer(&mut self) -> &mut Buffer {
        self.spare.as_mut().and_then(Rc::get_mut).unwrap_or(&mut self.fresh)
    }

    fn fill<'a, 'de>(&'a mut self, text: Option<&'a mut Option<Cow<'de, str>>>) -> Fill<'a, 'de> {
        Fill { buffer: self.buffer(), key: Place::default(), depth: MAX_DEPTH, text }
    }

    fn give_back(self, cx: &mut Context) {
        if let Some(spare) = self.spare {
            Held { buffer: spare, index: 0 }.release(cx);
        }
    }

    /// What has been kept.
    fn held(self) -> Held {
        Held { buffer: self.spare.unwrap_or_else(|| Rc::new(self.fresh)), index: 0 }
    }
}

/// Adds a value to a buffer.
struct Fill<'a, 'de> {
    buffer: &'a mut Buffer,
    key: Place,
    depth: u8,
    /// Where a text that is handed over goes, if it is not to be kept.
    text: Option<&'a mut Option<Cow<'de, str>>>,
}

impl Fill<'_, '_> {
    fn deeper(&mut self) -> Option<u8> {
        self.depth.checked_sub(1)
    }

    fn level(&self) -> u16 {
        u16::from(MAX_DEPTH - self.depth)
    }

    fn scalar<E: Error>(self, kind: Kind, text: &str) -> Result<(), E> {
        let (text, level) = (self.buffer.remember(text).map_err(E::custom)?, self.level());
        self.buffer.push(kind, self.key, text, level).map_err(E::custom)?;
        Ok(())
    }

    fn number<E: Error>(self, number: Number<'_>) -> Result<(), E> {
        self.scalar(Kind::Number, &number.text())
    }
}

impl<'de> DeserializeSeed<'de> for Fill<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Fill<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.scalar(Kind::Null, "")
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.scalar(Kind::Null, "")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.scalar(Kind::Bool(value), "")
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.number(Number::Signed(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.number(Number::Unsigned(value))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<(), E> {
        self.scalar(Kind::Number, &value.to_string())
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<(), E> {
        self.scalar(Kind::Number, &value.to_string())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.number(Number::Float(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.scalar(Kind::String, text)
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<(), A::Error> {
        let depth = self.deeper().ok_or_else(|| A::Error::custom("the value nests too deep"))?;
        let level = self.level();
        let index =
            self.buffer.push(Kind::List, self.key, Place::default(), level).map_err(A::Error::custom)?;
        while items
            .next_element_seed(Fill { buffer: &mut *self.buffer, key: Place::default(), depth, text: None })?
            .is_some()
        {}
        self.buffer.close(index);
        Ok(())
    }

    /// An object, or one of the two ways in which serde_json hands over more than serde has words for.
    fn visit_map<A: MapAccess<'de>>(mut self, mut entries: A) -> Result<(), A::Error> {
        let depth = self.deeper().ok_or_else(|| A::Error::custom("the value nests too deep"))?;
        let level = self.level();
        let mut key = entries.next_key_seed(Text)?;
        match key.as_deref() {
            Some(RAW) => {
                let json = entries.next_value_seed(Text)?;
                if let Some(text) = self.text {
                    *text = Some(json);
                    return Ok(());
                }
                return self.buffer.append(&json, self.key, level).map_err(A::Error::custom);
            }
            Some(NUMBER) => {
                let digits = entries.next_value_seed(Text)?;
                return self.scalar(Kind::Number, &digits);
            }
            _ => {}
        }
        let index =
            self.buffer.push(Kind::Object, self.key, Place::default(), level).map_err(A::Error::custom)?;
        while let Some(found) = key {
            let place = self.buffer.remember(&found).map_err(A::Error::custom)?;
            entries.next_value_seed(Fill { buffer: &mut *self.buffer, key: place, depth, text: None })?;
            key = entries.next_key_seed(Text)?;
        }
        self.buffer.close(index);
        Ok(())
    }
}
