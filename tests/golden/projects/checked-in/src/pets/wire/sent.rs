// @generated as it comes with the generator: changes to this file are lost.

//! Values as serde hands them over.

use std::borrow::Cow;
use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::atom::{Atom, Atomic, Number, float_text, settle};
use super::text::{self, NUMBER, RAW};
use super::{Context, Outcome};

/// Reads a value in its type's own form straight to where it stays, and all else by way of an [`Atom`].
pub(super) struct Direct<'a, T> {
    pub(super) into: &'a mut T,
    pub(super) cx: &'a mut Context,
}

impl<T: Atomic> Direct<'_, T> {
    #[inline]
    fn take<E: Error>(self, value: Option<T>, atom: impl FnOnce() -> Atom<'static>) -> Result<(), E> {
        match value {
            Some(value) => {
                *self.into = value;
                Ok(())
            }
            None => self.detour(atom()),
        }
    }

    /// The long way lies apart, as do the readings of what has parts: within the reading of a value they would take
    /// registers from it, and each value would pay for keeping these.
    #[cold]
    #[inline(never)]
    fn detour<E: Error>(self, mut atom: Atom<'_>) -> Result<(), E> {
        settle(self.into, &mut atom, self.cx)
    }
}

impl<'de, T: Atomic> Visitor<'de> for Direct<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    #[inline]
    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.cx.say(Outcome::Null)
    }

    #[inline]
    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.cx.say(Outcome::Null)
    }

    #[inline]
    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.cx.remember(value);
        self.take(T::of_bool(value), || Atom::Bool(value))
    }

    #[inline]
    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.take(T::of_signed(value), || Atom::Number(Number::Signed(value)))
    }

    #[inline]
    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        let signed = i64::try_from(value).ok().and_then(T::of_signed);
        self.take(signed, || Atom::Number(Number::Unsigned(value)))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<(), E> {
        self.detour(Atom::Number(Number::Text(Cow::Owned(value.to_string()))))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<(), E> {
        self.detour(Atom::Number(Number::Text(Cow::Owned(value.to_string()))))
    }

    #[inline]
    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.take(T::of_float(value), || Atom::Number(Number::Float(value)))
    }

    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        match T::of_text(text) {
            Some(value) => {
                *self.into = value;
                Ok(())
            }
            None => self.detour(Atom::String(Cow::Borrowed(text))),
        }
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }

    #[cold]
    #[inline(never)]
    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        let atom = Sent.visit_seq(items)?;
        self.detour(atom)
    }

    #[cold]
    #[inline(never)]
    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        let atom = Sent.visit_map(entries)?;
        self.detour(atom)
    }
}

/// Takes any value as an [`Atom`].
pub(super) struct Sent;

impl<'de> Visitor<'de> for Sent {
    type Value = Atom<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    #[inline]
    fn visit_unit<E>(self) -> Result<Atom<'de>, E> {
        Ok(Atom::Null)
    }

    #[inline]
    fn visit_none<E>(self) -> Result<Atom<'de>, E> {
        Ok(Atom::Null)
    }

    #[inline]
    fn visit_bool<E>(self, value: bool) -> Result<Atom<'de>, E> {
        Ok(Atom::Bool(value))
    }

    #[inline]
    fn visit_i64<E>(self, value: i64) -> Result<Atom<'de>, E> {
        Ok(Atom::Number(Number::Signed(value)))
    }

    #[inline]
    fn visit_u64<E>(self, value: u64) -> Result<Atom<'de>, E> {
        Ok(Atom::Number(Number::Unsigned(value)))
    }

    fn visit_i128<E>(self, value: i128) -> Result<Atom<'de>, E> {
        Ok(Atom::Number(Number::Text(Cow::Owned(value.to_string()))))
    }

    fn visit_u128<E>(self, value: u128) -> Result<Atom<'de>, E> {
        Ok(Atom::Number(Number::Text(Cow::Owned(value.to_string()))))
    }

    #[inline]
    fn visit_f64<E>(self, value: f64) -> Result<Atom<'de>, E> {
        Ok(Atom::Number(Number::Float(value)))
    }

    #[inline]
    fn visit_str<E>(self, text: &str) -> Result<Atom<'de>, E> {
        Ok(Atom::String(Cow::Owned(text.to_owned())))
    }

    #[inline]
    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Atom<'de>, E> {
        Ok(Atom::String(Cow::Borrowed(text)))
    }

    #[inline]
    fn visit_string<E>(self, text: String) -> Result<Atom<'de>, E> {
        Ok(Atom::String(Cow::Owned(text)))
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Atom<'de>, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<Atom<'de>, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Atom<'de>, A::Error> {
        let mut list = Atom::EmptyList;
        while items.next_element::<IgnoredAny>()?.is_some() {
            list = Atom::List;
        }
        Ok(list)
    }

    /// An object, or one of the two ways in which serde_json hands over more than serde has words for.
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Atom<'de>, A::Error> {
        match entries.next_key_seed(Text)? {
            Some(key) if key == RAW => Ok(match entries.next_value_seed(Text)? {
                Cow::Borrowed(json) => parse(json),
                Cow::Owned(json) => parse(&json).into_owned(),
            }),
            Some(key) if key == NUMBER => Ok(Atom::Number(Number::Text(entries.next_value_seed(Text)?))),
            Some(_) => {
                entries.next_value::<IgnoredAny>()?;
                while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Atom::Object)
            }
            None => Ok(Atom::EmptyObject),
        }
    }
}

/// A value by its JSON text.
pub(super) fn parse(json: &str) -> Atom<'_> {
    let json = json.trim_matches([' ', '\t', '\n', '\r']);
    match json.as_bytes().first() {
        None | Some(b'n') => Atom::Null,
        Some(b't') => Atom::Bool(true),
        Some(b'f') => Atom::Bool(false),
        Some(b'[') if is_empty(json) => Atom::EmptyList,
        Some(b'{') if is_empty(json) => Atom::EmptyObject,
        Some(b'[') => Atom::List,
        Some(b'{') => Atom::Object,
        Some(b'"') => match text::unescape(json.get(1..json.len() - 1).unwrap_or_default()) {
            (text, false) => Atom::String(text),
            (text, true) => Atom::Broken(text.into_owned()),
        },
        Some(_) => Atom::Number(Number::Text(Cow::Borrowed(json))),
    }
}

/// Whether there is nothing between the brackets of a list or an object.
fn is_empty(json: &str) -> bool {
    json.get(1..json.len() - 1).is_some_and(|parts| parts.trim().is_empty())
}

impl Atom<'_> {
    fn into_owned(self) -> Atom<'static> {
        let owned = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        match self {
            Self::Null => Atom::Null,
            Self::Bool(value) => Atom::Bool(value),
            Self::Number(Number::Signed(value)) => Atom::Number(Number::Signed(value)),
            Self::Number(Number::Unsigned(value)) => Atom::Number(Number::Unsigned(value)),
            Self::Number(Number::Float(value)) => Atom::Number(Number::Float(value)),
            Self::Number(Number::Text(text)) => Atom::Number(Number::Text(owned(text))),
            Self::String(text) => Atom::String(owned(text)),
            Self::Broken(text) => Atom::Broken(text),
            Self::List => Atom::List,
            Self::Object => Atom::Object,
            Self::EmptyList => Atom::EmptyList,
            Self::EmptyObject => Atom::EmptyObject,
        }
    }
}

/// Takes a key or a text, borrowed where it can be. Formats with keys of other types (YAML, CBOR) get
/// them as JSON would have to write them.
pub(super) struct Text;

impl<'de> DeserializeSeed<'de> for Text {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Text {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    #[inline]
    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }

    #[inline]
    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Cow::Owned(value.to_string()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Cow::Owned(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Cow::Owned(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        Ok(Cow::Owned(float_text(value)))
    }
}
