// @generated as it comes with the generator: changes to this file are lost.

//! Decimal fractions that must not be rounded, as a JSON number or a string.
//!
//! Writing to JSON text keeps every digit; `serde_json::to_value` keeps the seventeen of a `Value`.

use rust_decimal::Decimal;
use serde::Serializer;

use super::atom::{Atom, Atomic, Fit, Number, Reading, atomic, whole};

/// The number that a text spells, with all its digits.
fn parse(text: &str) -> Option<Decimal> {
    // The crate passes over `_` as Rust does; no server means a number by that.
    if text.contains('_') {
        return None;
    }
    let Some((digits, exponent)) = text.split_once(['e', 'E']) else {
        return Decimal::from_str_exact(text).ok();
    };
    let (digits, exponent) = (Decimal::from_str_exact(digits).ok()?, exponent.parse::<i32>().ok()?);
    let scale = i32::try_from(digits.scale()).ok()?.checked_sub(exponent)?;
    // A number of a larger power of ten has zeros for the digits it lacks.
    let zeros = 10_i128.checked_pow(u32::try_from(-scale.min(0)).ok()?)?;
    let mantissa = digits.mantissa().checked_mul(zeros)?;
    Decimal::try_from_i128_with_scale(mantissa, u32::try_from(scale.max(0)).ok()?).ok()
}

impl Atomic for Decimal {
    const EXPECTED: &'static str = "a decimal of 28 digits";
    const ALL_DIGITS: bool = true;

    fn of(atom: &mut Atom<'_>) -> Reading<Self> {
        let read = match atom {
            // A whole number beyond 53 bits that comes as a fraction has been rounded.
            Atom::Number(Number::Float(value)) if value.fract() == 0.0 && whole(*value).is_none() => None,
            Atom::Number(number) => parse(&number.text()).map(|value| (value, Fit::Exact)),
            Atom::String(text) => parse(text).map(|value| (value, Fit::Loose)),
            _ => None,
        };
        read.map_or(Reading::Wrong, |(value, fit)| Reading::Value(value, fit))
    }

    fn put<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        super::digits::write(self.to_string(), to)
    }
}
atomic!(Decimal);
