// @generated as it comes with the generator: changes to this file are lost.

//! Text, booleans and numbers: in which spellings they are read.

use serde::Serializer;

use super::atom::{Atom, Atomic, Fit, Number, Reading, atomic, spelled, whole};

impl Atomic for String {
    const EXPECTED: &'static str = "a string";
    const IS_TEXT: bool = true;

    #[inline]
    fn of(atom: &mut Atom<'_>) -> Reading<Self> {
        match atom {
            Atom::String(text) => Reading::Value(std::mem::take(text).into_owned(), Fit::Exact),
            Atom::Broken(text) => Reading::Value(text.clone(), Fit::Loose),
            Atom::Number(number) if number.is_rounded() => Reading::Wrong,
            Atom::Number(number) => Reading::Value(number.text().into_owned(), Fit::Loose),
            Atom::Bool(value) => Reading::Value(value.to_string(), Fit::Loose),
            _ => Reading::Wrong,
        }
    }

    #[inline]
    fn of_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }

    #[inline]
    fn put<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self)
    }
}
atomic!(String);

/// The boolean that a value is, or stands for.
pub(super) fn boolean(atom: &Atom<'_>) -> Option<(bool, Fit)> {
    match atom {
        Atom::Bool(value) => Some((*value, Fit::Exact)),
        Atom::String(text) => {
            let is_one_of = |word: &str, digit: &str| text == digit || text.eq_ignore_ascii_case(word);
            match (is_one_of("true", "1"), is_one_of("false", "0")) {
                (true, _) => Some((true, Fit::Loose)),
                (_, true) => Some((false, Fit::Loose)),
                _ => None,
            }
        }
        Atom::Number(number) => match number.integer()? {
            (0, Fit::Exact) => Some((false, Fit::Loose)),
            (1, Fit::Exact) => Some((true, Fit::Loose)),
            _ => None,
        },
        _ => None,
    }
}

impl Atomic for bool {
    const EXPECTED: &'static str = "a boolean";

    #[inline]
    fn of(atom: &mut Atom<'_>) -> Reading<Self> {
        boolean(atom).map_or(Reading::Wrong, |(value, fit)| Reading::Value(value, fit))
    }

    #[inline]
    fn of_bool(value: bool) -> Option<Self> {
        Some(value)
    }

    #[inline]
    fn put<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_bool(*self)
    }
}
atomic!(bool);

/// The whole number that a value is, or stands for.
#[inline]
pub(super) fn integer(atom: &Atom<'_>) -> Option<(i64, Fit)> {
    match atom {
        Atom::Number(number) => number.integer(),
        Atom::String(text) => spelled(text)?.integer().map(|(value, _)| (value, Fit::Loose)),
        _ => None,
    }
}

impl Atomic for i64 {
    const EXPECTED: &'static str = "a whole number of 64 bits";

    #[inline]
    fn of(atom: &mut Atom<'_>) -> Reading<Self> {
        integer(atom).map_or(Reading::Wrong, |(value, fit)| Reading::Value(value, fit))
    }

    #[inline]
    fn of_signed(value: i64) -> Option<Self> {
        Some(value)
    }

    #[inline]
    fn put<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i64(*self)
    }
}
atomic!(i64);

impl Atomic for f64 {
    const EXPECTED: &'static str = "a number of 53 bits";

    #[inline]
    fn of(atom: &mut Atom<'_>) -> Reading<Self> {
        let read = match atom {
            Atom::Number(number) => number.float(),
            Atom::String(text) => {
                spelled(text).and_then(|number| Some((number.float()?.0, Fit::Loose)))
            }
            _ => None,
        };
        read.map_or(Reading::Wrong, |(value, fit)| Reading::Value(value, fit))
    }

    #[inline]
    fn of_signed(value: i64) -> Option<Self> {
        let float = value as f64;
        (float as i128 == i128::from(value)).then_some(float)
    }

    #[inline]
    fn of_float(value: f64) -> Option<Self> {
        Some(value)
    }

    /// Where docs have one type for all numbers, a whole one is written without a fraction: `2` is a
    /// number to any server, while `2.0` is no integer to many.
    #[inline]
    fn put<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let whole = if super::ONE_NUMBER_TYPE { whole(*self) } else { None };
        match whole {
            Some(whole) if whole != 0 || self.is_sign_positive() => to.serialize_i64(whole),
            _ if self.is_finite() => to.serialize_f64(*self),
            _ => Err(serde::ser::Error::custom(format_args!("JSON has no number {self}"))),
        }
    }
}
atomic!(f64);
