// @generated as it comes with the generator: changes to this file are lost.

//! The doors: text in, a model and its deviations out.

use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;

use serde::Deserializer;
use serde::de::{Error as _, IgnoredAny};

use super::buffer::Buffer;
use super::node::Node;
use super::syntax::path_to_end;
use super::{Context, Counts, Deviation, DeviationKind, Outcome, Shape, Wire};

/// A value and what in its JSON deviated from the docs.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Decoded<T> {
    /// The value.
    pub value: T,
    /// What deviated, in the order of the JSON: the first thousand deviations.
    pub deviations: Vec<Deviation>,
    /// How many deviations there are of each kind.
    pub counts: Counts,
    /// How many times a value was held against a type to choose the members of unions: at most once
    /// for each of their members that it may be part of.
    pub judged: u64,
}

/// Why a text could not be read.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The text is no JSON.
    #[non_exhaustive]
    Syntax {
        /// Where in the JSON it stops being some: `$.MediaContainer.Metadata[3].guid`.
        path: String,
        /// What is wrong there.
        error: serde_json::Error,
        /// What the text has there, if it has not ended.
        found: String,
    },
    /// The JSON is something else altogether.
    Json(serde_json::Error),
    /// The JSON deviates from the docs, and [`decode_strict`] was asked.
    Deviations(Vec<Deviation>),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax { path, error, found } if found.is_empty() => write!(f, "{path}: {error}"),
            Self::Syntax { path, error, found } => write!(f, "{path}: {error}, found {found:?}"),
            Self::Json(error) => error.fmt(f),
            Self::Deviations(deviations) => {
                write!(f, "the JSON deviates from the docs")?;
                deviations.iter().try_for_each(|deviation| write!(f, "\n  {deviation}"))
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Syntax { error, .. } | Self::Json(error) => Some(error),
            Self::Deviations(_) => None,
        }
    }
}

/// Reads a JSON text tolerantly and lists what deviated from the docs.
///
/// A value of the wrong type is a deviation, too: its field keeps the default, or is `None` where there
/// may be none, and its place in a list stays.
///
/// # Errors
///
/// When the text is no JSON, or the value as a whole has another type; the message names what was
/// expected and what was found, and where.
pub fn decode<T: Wire>(json: &[u8]) -> Result<Decoded<T>, Error> {
    let mut cx = Context::collecting();
    // What is no text need not cost the whole: the characters that stand for it are a deviation.
    let json = String::from_utf8_lossy(json);
    if matches!(json, Cow::Owned(_)) {
        cx.note(DeviationKind::Spelling, "text in UTF-8", "bytes that are none");
    }
    // Many servers and files put a mark of the byte order before the text.
    let json = match json.strip_prefix('\u{FEFF}') {
        Some(json) => {
            cx.note(DeviationKind::Spelling, "JSON", "a byte order mark before it");
            json
        }
        None => &json,
    };
    check(json)?;
    let failed = |message: &str| Error::Json(serde_json::Error::custom(message));
    let buffer = Rc::new(Buffer::parse(json).map_err(failed)?);
    let before = cx.enter(false);
    let mut value = T::default();
    let result = value.read_input(Node::new(&buffer, 0).into(), &mut cx);
    cx.leave(before);
    match result.map(|()| cx.outcome()) {
        Ok(Outcome::Read | Outcome::Empty) => {
            let (deviations, counts) = cx.into_deviations();
            Ok(Decoded { value, deviations, counts, judged: buffer.judged.get() })
        }
        Ok(Outcome::Null) if matches!(T::SHAPE, Shape::Union(_)) => {
            cx.note(DeviationKind::UnknownValue, "a member", "null");
            let (deviations, counts) = cx.into_deviations();
            Ok(Decoded { value, deviations, counts, judged: 0 })
        }
        Ok(Outcome::Null) => Err(failed("$: invalid type: null, expected a value")),
        Ok(Outcome::Wrong) => {
            let (deviations, _) = cx.into_deviations();
            let whole = deviations.into_iter().find(|it| it.path == "$" && it.kind == DeviationKind::WrongType);
            let (expected, found) = whole.map_or_else(Default::default, |it| (it.expected, it.found));
            Err(failed(&format!("$: invalid type: {found}, expected {expected}")))
        }
        Err(error) => Err(failed(&cx.explain(&error))),
    }
}

/// Has the text checked.
fn check(json: &str) -> Result<(), Error> {
    serde_json::from_str::<IgnoredAny>(json).map(|_| ()).map_err(|error| {
        let lines = json.split_inclusive('\n').take(error.line().saturating_sub(1));
        let end = lines.map(str::len).sum::<usize>() + error.column();
        let path = path_to_end(json.as_bytes().get(..end).unwrap_or(json.as_bytes()));
        let found = if error.is_eof() { "" } else { json.get(end.saturating_sub(1)..).unwrap_or_default() };
        Error::Syntax { path, error, found: found.chars().take(MOST_SHOWN).collect() }
    })
}

/// How much of a text that is no JSON is shown: enough to tell a page of HTML from words.
const MOST_SHOWN: usize = 40;

/// Reads a JSON text that must keep to the docs.
///
/// # Errors
///
/// As [`decode`], and [`Error::Deviations`] when anything deviates.
pub fn decode_strict<T: Wire>(json: &[u8]) -> Result<T, Error> {
    let Decoded { value, deviations, .. } = decode(json)?;
    if deviations.is_empty() { Ok(value) } else { Err(Error::Deviations(deviations)) }
}

/// Reads tolerantly and in silence: what plain serde does with a model.
///
/// # Errors
///
/// When a value has the wrong type.
#[inline]
pub fn from_serde<'de, T: Wire, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    // Through a pointer: see `to_serde`.
    let read: fn(D) -> Result<T, D::Error> = read_alone;
    read(from)
}

fn read_alone<'de, T: Wire, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    let mut cx = Context::default();
    let mut value = T::default();
    match value.read(from, &mut cx).map(|()| cx.outcome()) {
        Ok(Outcome::Null) if !matches!(T::SHAPE, Shape::Union(_)) => Err(D::Error::custom("$: invalid type: null, expected a value")),
        Ok(_) => Ok(value),
        Err(error) => Err(D::Error::custom(cx.explain(&error))),
    }
}
