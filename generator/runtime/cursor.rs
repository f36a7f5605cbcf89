//! A place in a text that is known to be JSON, for values that are as the docs say: of whatever else there may be it
//! says no more than that, and whoever reads takes another way.

use std::borrow::Cow;

use serde::de::Error as _;

use super::NodeError;
use super::atom::{Atom, Number};
use super::scan::Scan;
use super::text::unescape;

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
    fn next(&mut self) -> Result<u8, NodeError> {
        self.scan.next().ok_or_else(other)
    }

    #[inline]
    fn ahead(&mut self) -> Result<u8, NodeError> {
        self.scan.ahead().ok_or_else(other)
    }

    /// Takes a string, whose first quote has been taken: what is between the quotes, and whether it says just that.
    ///
    /// This and what is made of it is always inline: it is called at few places, and steps between them cost unions a
    /// twentieth of their speed.
    #[inline(always)]
    fn string(&mut self) -> Result<(&'de str, bool), NodeError> {
        let (range, is_plain) = self.scan.string().ok_or_else(other)?;
        Ok((self.json.get(range).ok_or_else(other)?, is_plain))
    }

    /// Passes over a value: its text.
    pub(super) fn raw(&mut self) -> Result<&'de str, NodeError> {
        let range = self.scan.value().ok_or_else(other)?;
        self.json.get(range).ok_or_else(other)
    }

    /// Takes a string that says just what is between the quotes, if that comes next: most values are some.
    #[inline(always)]
    pub(super) fn plain(&mut self) -> Result<Option<&'de str>, NodeError> {
        match self.ahead()? {
            b'"' => Ok(self.scan.plain_string().and_then(|range| self.json.get(range))),
            _ => Ok(None),
        }
    }

    /// Takes a value without parts.
    #[inline(always)]
    pub(super) fn atom(&mut self) -> Result<Atom<'de>, NodeError> {
        Ok(match self.next()? {
            b'"' => match self.string()? {
                (text, true) => Atom::String(Cow::Borrowed(text)),
                (text, false) => escaped(text)?,
            },
            b'-' | b'0'..=b'9' => Atom::Number(self.number()?),
            b'n' if self.scan.rest(b"ull") => Atom::Null,
            b't' if self.scan.rest(b"rue") => Atom::Bool(true),
            b'f' if self.scan.rest(b"alse") => Atom::Bool(false),
            _ => return Err(other()),
        })
    }

    /// The same, where it seldom comes to that: this is compiled once.
    #[inline(never)]
    pub(super) fn seldom(&mut self) -> Result<Atom<'de>, NodeError> {
        self.atom()
    }

    /// Takes a number, whose first byte has been taken. One whose digits would not all be handed over is something
    /// else.
    #[inline]
    fn number(&mut self) -> Result<Number<'de>, NodeError> {
        let range = self.scan.number();
        let text = self.json.get(range).ok_or_else(other)?;
        match text.parse::<i64>() {
            Ok(value) if value != 0 || text == "0" => Ok(Number::Signed(value)),
            _ => fraction(text),
        }
    }

    /// Goes into a list or an object, by its bracket. Null is none.
    pub(super) fn open(&mut self, bracket: u8) -> Result<bool, NodeError> {
        match self.next()? {
            byte if byte == bracket => {
                self.depth = self.depth.checked_sub(1).ok_or_else(other)?;
                Ok(true)
            }
            b'n' if self.scan.rest(b"ull") => Ok(false),
            _ => Err(other()),
        }
    }

    /// Whether there is one more item in the list. If not, it has been left.
    #[inline]
    pub(super) fn item(&mut self) -> Result<bool, NodeError> {
        let is_item = self.ahead()? != b']';
        if !is_item {
            self.next()?;
            self.depth += 1;
        }
        Ok(is_item)
    }

    /// Takes the next key of the object. If there is none, the object has been left.
    #[inline(always)]
    pub(super) fn key(&mut self) -> Result<Option<Cow<'de, str>>, NodeError> {
        if self.next()? == b'}' {
            self.depth += 1;
            return Ok(None);
        }
        let (key, is_plain) = self.string()?;
        if !self.scan.colon() {
            return Err(other());
        }
        Ok(Some(if is_plain { Cow::Borrowed(key) } else { unescape(key).0 }))
    }
}

/// A string with escapes in it.
#[cold]
fn escaped(text: &str) -> Result<Atom<'_>, NodeError> {
    match unescape(text) {
        (text, false) => Ok(Atom::String(text)),
        (_, true) => Err(other()),
    }
}

/// What is no whole number.
fn fraction(text: &str) -> Result<Number<'static>, NodeError> {
    match text.parse::<f64>() {
        Ok(value) if value.is_finite() && text.contains(['.', 'e', 'E']) => Ok(Number::Float(value)),
        _ => Err(other()),
    }
}

#[cold]
pub(super) fn other() -> NodeError {
    NodeError::custom("something else")
}
