//! A whole value that is kept before it is read: what a union has to choose for, what stands under a
//! key that is only alike, a text that is decoded. Every number keeps its digits.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::fmt;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;
use std::rc::Rc;

use super::Context;
use super::atom::{Atom, Json, Number};
use super::judge::Verdict;
use super::scan::Scan;
use super::text;

/// How deep values may nest, as serde_json has it.
pub(super) const MAX_DEPTH: u8 = 128;

/// Values in the order in which they were sent, each before its parts.
#[derive(Default)]
pub(super) struct Buffer {
    /// The text as it was sent, and behind it what the strings with escapes in it say.
    text: String,
    values: Vec<Kept>,
    /// What is known of a value held against a type.
    pub(super) verdicts: RefCell<HashMap<(u32, usize), Verdict, BuildHasherDefault<Mixed>>>,
    /// How many times a value was held against a type.
    pub(super) judged: Cell<u64>,
    /// How much deeper than [`MAX_DEPTH`] its values may nest.
    deeper: u16,
}

/// Hashes what is no secret: indices and addresses, which nobody who sends a body chooses.
#[derive(Default)]
pub(super) struct Mixed(u64);

impl Hasher for Mixed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|&byte| self.write_u64(byte.into()));
    }

    fn write_u32(&mut self, number: u32) {
        self.write_u64(number.into());
    }

    fn write_usize(&mut self, number: usize) {
        self.write_u64(number as u64);
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = (self.0.rotate_left(26) ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

/// A part of the text.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Place {
    start: u32,
    length: u32,
}

struct Kept {
    kind: Kind,
    /// How many values it lies in.
    level: u16,
    /// The index behind the last of its parts.
    end: u32,
    /// The key it stands under.
    key: Place,
    /// A number's digits, a string without quotes and escapes.
    text: Place,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Null,
    Bool(bool),
    Number,
    String,
    Broken,
    List,
    Object,
}

/// A value as its JSON, for whoever stops before it gets long.
impl fmt::Display for Held {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = |index| Self { buffer: Rc::clone(&self.buffer), index };
        let (open, close) = match self.buffer.kind(self.index) {
            Kind::List => ("[", "]"),
            Kind::Object => ("{", "}"),
            _ => return Json(&self.buffer.atom(self.index)).fmt(f),
        };
        f.write_str(open)?;
        for (at, index) in self.buffer.parts(self.index).enumerate() {
            f.write_str(if at == 0 { "" } else { "," })?;
            if open == "{" {
                write!(f, "{:?}:", self.buffer.key(index))?;
            }
            part(index).fmt(f)?;
        }
        f.write_str(close)
    }
}

/// A value in a buffer.
#[derive(Clone)]
pub(super) struct Held {
    pub(super) buffer: Rc<Buffer>,
    pub(super) index: u32,
}

impl Buffer {
    #[inline]
    pub(super) fn kind(&self, index: u32) -> Kind {
        self.kept(index).kind
    }

    #[inline]
    fn kept(&self, index: u32) -> &Kept {
        &self.values[index as usize]
    }

    #[inline]
    fn at(&self, place: Place) -> &str {
        self.text.get(place.start as usize..place.start as usize + place.length as usize).unwrap_or_default()
    }

    /// The key that a part of an object stands under.
    #[inline]
    pub(super) fn key(&self, index: u32) -> &str {
        self.at(self.kept(index).key)
    }

    /// The text of a string or a number.
    #[inline]
    pub(super) fn text(&self, index: u32) -> &str {
        self.at(self.kept(index).text)
    }

    /// The items of a list, the values of an object.
    #[inline]
    pub(super) fn parts(&self, index: u32) -> impl Iterator<Item = u32> {
        let end = self.kept(index).end;
        let mut next = index + 1;
        std::iter::from_fn(move || {
            let part = (next < end).then_some(next)?;
            next = self.kept(part).end;
            Some(part)
        })
    }

    /// The index behind the last part of a value.
    #[inline]
    pub(super) fn end(&self, index: u32) -> u32 {
        self.kept(index).end
    }

    /// Whether a value lies deeper than any is read. It says so of the values of a text, so that no reader
    /// starts to count anew.
    #[inline]
    pub(super) fn is_too_deep(&self, index: u32) -> bool {
        self.kept(index).level > u16::from(MAX_DEPTH) + self.deeper
    }

    /// Whether a list or an object has no parts.
    #[inline]
    pub(super) fn is_empty(&self, index: u32) -> bool {
        self.kept(index).end == index + 1
    }

    /// How many values there are.
    pub(super) fn len(&self) -> usize {
        self.values.len()
    }

    /// A value as one without parts.
    pub(super) fn atom(&self, index: u32) -> Atom<'_> {
        let text = || Cow::Borrowed(self.text(index));
        match self.kind(index) {
            Kind::Null => Atom::Null,
            Kind::Bool(value) => Atom::Bool(value),
            Kind::Number => Atom::Number(Number::Text(text())),
            Kind::String => Atom::String(text()),
            Kind::Broken => Atom::Broken(self.text(index).to_owned()),
            Kind::List if self.is_empty(index) => Atom::EmptyList,
            Kind::Object if self.is_empty(index) => Atom::EmptyObject,
            Kind::List => Atom::List,
            Kind::Object => Atom::Object,
        }
    }

    /// Forgets all but the memory that it has.
    fn clear(&mut self) {
        self.text.clear();
        self.values.clear();
        self.verdicts.get_mut().clear();
    }

    /// A text that is known to be JSON.
    ///
    /// # Errors
    ///
    /// When it is not after all, or too long.
    pub(super) fn parse(json: &str) -> Result<Self, &'static str> {
        // Plain serde goes so deep into a text, and so deep again into what it keeps of it.
        let mut buffer = Self { deeper: u16::from(MAX_DEPTH), ..Self::default() };
        buffer.append(json, Place::default(), 0)?;
        Ok(buffer)
    }

    pub(super) fn remember(&mut self, text: &str) -> Result<Place, &'static str> {
        let start = u32::try_from(self.text.len()).map_err(|_| TOO_LONG)?;
        let length = u32::try_from(text.len()).map_err(|_| TOO_LONG)?;
        self.text.push_str(text);
        Ok(Place { start, length })
    }

    pub(super) fn push(&mut self, kind: Kind, key: Place, text: Place, level: u16) -> Result<u32, &'static str> {
        let index = u32::try_from(self.values.len()).ok().filter(|&index| index < NONE).ok_or(TOO_LONG)?;
        self.values.push(Kept { kind, level, end: index + 1, key, text });
        Ok(index)
    }

    pub(super) fn close(&mut self, index: u32) {
        let end = u32::try_from(self.values.len()).unwrap_or(u32::MAX);
        self.values[index as usize].end = end;
    }

    /// Adds what a JSON text says. Its parts are not gone into one inside the other, so that nesting
    /// costs no stack: while a value is open, its end is the index of the one around it.
    pub(super) fn append(&mut self, json: &str, key: Place, level: u16) -> Result<(), &'static str> {
        let base = self.remember(json)?.start as usize;
        self.values.reserve((json.len() / BYTES_A_VALUE).min(MAX_RESERVED));
        let mut scan = Scan::new(json);
        let (mut key, mut level, mut parent) = (key, level, NONE);
        // The whole text fits, so its parts do.
        let place =
            |range: Range<usize>| Place { start: (base + range.start) as u32, length: range.len() as u32 };
        while let Some(byte) = scan.next() {
            let (kind, text) = match byte {
                b']' | b'}' => {
                    let end = self.values.len() as u32;
                    let open = self.values.get_mut(parent as usize).ok_or(NO_JSON)?;
                    parent = std::mem::replace(&mut open.end, end);
                    level = open.level;
                    continue;
                }
                b'"' => {
                    let (range, is_plain) = scan.string().ok_or(NO_JSON)?;
                    let (text, broken) = match is_plain {
                        true => (place(range), false),
                        false => self.unescaped(json.get(range).ok_or(NO_JSON)?)?,
                    };
                    if scan.colon() {
                        key = text;
                        continue;
                    }
                    (if broken { Kind::Broken } else { Kind::String }, text)
                }
                b'[' => (Kind::List, Place::default()),
                b'{' => (Kind::Object, Place::default()),
                b'-' | b'0'..=b'9' => (Kind::Number, place(scan.number())),
                b'n' if scan.rest(b"ull") => (Kind::Null, Place::default()),
                b't' if scan.rest(b"rue") => (Kind::Bool(true), Place::default()),
                b'f' if scan.rest(b"alse") => (Kind::Bool(false), Place::default()),
                _ => return Err(NO_JSON),
            };
            let index = self.push(kind, key, text, level)?;
            key = Place::default();
            if matches!(kind, Kind::List | Kind::Object) {
                self.values[index as usize].end = std::mem::replace(&mut parent, index);
                level = level.saturating_add(1);
            }
        }
        if parent == NONE { Ok(()) } else { Err(NO_JSON) }
    }

    /// The place of what a string with escapes says, and whether something in it is no text.
    fn unescaped(&mut self, raw: &str) -> Result<(Place, bool), &'static str> {
        let (text, broken) = text::unescape(raw);
        Ok((self.remember(&text)?, broken))
    }
}

/// No value is there.
const NONE: u32 = u32::MAX;

/// How many bytes of JSON a value takes, or more: memory is asked for once where bodies are small.
const BYTES_A_VALUE: usize = 16;

/// For so many values memory is asked for before they have come.
const MAX_RESERVED: usize = 1024;

pub(super) const TOO_LONG: &str = "the text is longer than four gigabytes";
pub(super) const NO_JSON: &str = "the text is no JSON";

impl Held {
    /// Gives the memory back, if nobody else has the value.
    pub(super) fn release(mut self, cx: &mut Context) {
        if let Some(buffer) = Rc::get_mut(&mut self.buffer) {
            buffer.clear();
            cx.keep_spare(self.buffer);
        }
    }
}
