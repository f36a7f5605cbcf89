// @generated from generator/runtime by `cargo run -p generator`: change the docs, not this file.

//! The doors: text in, a model and its deviations out.

use std::fmt;

use serde::Deserializer;
use serde::de::Error as _;

use super::{Context, Deviation, Wire};

/// A value and what in its JSON deviated from the docs.
#[derive(Debug, Clone, PartialEq)]
pub struct Decoded<T> {
    /// The value.
    pub value: T,
    /// What deviated, in the order of the JSON.
    pub deviations: Vec<Deviation>,
}

/// Why a text could not be read.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The text is no JSON, or a value has the wrong type.
    Json(serde_json::Error),
    /// The JSON deviates from the docs, and [`decode_strict`] was asked.
    Deviations(Vec<Deviation>),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
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
            Self::Json(error) => Some(error),
            Self::Deviations(_) => None,
        }
    }
}

/// Reads a JSON text tolerantly and lists what deviated from the docs.
///
/// # Errors
///
/// When the text is no JSON, or a value has the wrong type; the message names the JSON path, the
/// documented field, what was expected and what was found.
pub fn decode<T: Wire>(json: &[u8]) -> Result<Decoded<T>, Error> {
    let mut cx = Context::collecting();
    let mut from = serde_json::Deserializer::from_slice(json);
    let value = match T::read(&mut from, &mut cx) {
        Ok(value) => value,
        Err(error) if error.is_data() => {
            return Err(Error::Json(serde_json::Error::custom(cx.explain(&error))));
        }
        Err(error) => return Err(Error::Json(error)),
    };
    from.end().map_err(Error::Json)?;
    Ok(Decoded { value, deviations: cx.into_deviations() })
}

/// Reads a JSON text that must keep to the docs.
///
/// # Errors
///
/// As [`decode`], and [`Error::Deviations`] when anything deviates.
pub fn decode_strict<T: Wire>(json: &[u8]) -> Result<T, Error> {
    let Decoded { value, deviations } = decode(json)?;
    if deviations.is_empty() { Ok(value) } else { Err(Error::Deviations(deviations)) }
}

/// Reads tolerantly and in silence: what plain serde does with a model.
///
/// # Errors
///
/// When a value has the wrong type.
pub fn from_serde<'de, T: Wire, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    let mut cx = Context::default();
    T::read(from, &mut cx).map_err(|error| D::Error::custom(cx.explain(&error)))
}
