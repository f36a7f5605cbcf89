// @generated as it comes with the generator: changes to this file are lost.

//! Whole numbers of any size, as a JSON number or a string of digits.
//!
//! Numbers are read to the digit from JSON text and from whatever hands whole numbers over; one that
//! comes as a fraction beyond 53 bits has been rounded, and is an error. Writing to JSON text keeps
//! every digit; `serde_json::to_value` makes a fraction of what has more than 64 bits, for a `Value` has
//! no larger numbers.

use std::sync::atomic::{AtomicUsize, Ordering};

use num_bigint::BigInt;
use serde::Serializer;

use super::atom::{Atom, Atomic, Fit, Number, Reading, atomic, whole};

/// So many digits are read at most: reading takes time by their square. Python has the same limit.
static MOST_DIGITS: AtomicUsize = AtomicUsize::new(4300);

/// Sets how many digits a whole number may have that is read, in all of the program. It starts at
/// 4,300; reading takes time by the square of the digits.
pub fn limit_digits(most: usize) {
    MOST_DIGITS.store(most, Ordering::Relaxed);
}

/// The number that a text spells, and how.
fn parse(text: &str) -> Option<(BigInt, Fit)> {
    // The crate passes over `_` as Rust does; no server means a number by that.
    if text.contains('_') || text.len() > MOST_DIGITS.load(Ordering::Relaxed) {
        return None;
    }
    if let Ok(number) = text.parse() {
        return Some((number, Fit::Exact));
    }
    // `12.0` is a whole number in another spelling; an exponent may hide rounding.
    let (whole, fraction) = text.split_once('.')?;
    let zeros = !fraction.is_empty() && fraction.bytes().all(|byte| byte == b'0');
    if zeros { Some((whole.parse().ok()?, Fit::Loose)) } else { None }
}

impl Atomic for BigInt {
    const EXPECTED: &'static str = "a whole number that is not too long";
    const ALL_DIGITS: bool = true;

    fn of(atom: &mut Atom<'_>) -> Reading<Self> {
        let read = match atom {
            Atom::Number(Number::Float(value)) => whole(*value).map(|value| (value.into(), Fit::Loose)),
            Atom::Number(number) => parse(&number.text()),
            Atom::String(text) => parse(text).map(|(number, _)| (number, Fit::Loose)),
            _ => None,
        };
        read.map_or(Reading::Wrong, |(value, fit)| Reading::Value(value, fit))
    }

    fn put<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        super::digits::write(self.to_string(), to)
    }
}
atomic!(BigInt);
