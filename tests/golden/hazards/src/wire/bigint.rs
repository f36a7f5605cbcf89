// @generated from generator/runtime by `cargo run -p generator`: change the docs, not this file.

//! Whole numbers of any size, as a JSON number or a string of digits.
//!
//! Numbers are read to the digit from JSON text. A number that went through a `serde_json::Value`
//! (a union, a key that had to be held back) has its digits only up to 64 bits; a larger one is an
//! error then, never a rounded number. Writing to JSON text keeps every digit; `serde_json::to_value`
//! makes a fraction of what has more than 128 bits, for a `Value` has no larger numbers.

use num_bigint::BigInt;
use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use super::context::shorten;
use super::fit::Cover;
use super::{Context, DeviationKind, Fit, Wire};

/// The number that a JSON text spells, and whether it spells it as a plain number.
fn parse(json: &str) -> Option<(BigInt, bool)> {
    // The crate passes over `_` as Rust does; no server means a number by that.
    if json.contains('_') {
        return None;
    }
    if let Some(digits) = json.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        return Some((digits.parse().ok()?, false));
    }
    if let Ok(number) = json.parse() {
        return Some((number, true));
    }
    // `12.0` is a whole number in another spelling; an exponent may hide rounding.
    let (whole, fraction) = json.split_once('.')?;
    let zeros = !fraction.is_empty() && fraction.bytes().all(|byte| byte == b'0');
    if zeros { Some((whole.parse().ok()?, false)) } else { None }
}

impl Wire for BigInt {
    fn read<'de, D: Deserializer<'de>>(from: D, cx: &mut Context) -> Result<Self, D::Error> {
        let json = Box::<RawValue>::deserialize(from)?;
        let expected = "a whole number";
        match parse(json.get()) {
            Some((number, true)) => Ok(number),
            Some((number, false)) => {
                cx.note(DeviationKind::Spelling, expected, json.get());
                Ok(number)
            }
            None => {
                let found = shorten(json.get());
                Err(D::Error::custom(format_args!("invalid value: {found}, expected {expected}")))
            }
        }
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match i128::try_from(self) {
            Ok(number) => to.serialize_i128(number),
            Err(_) => RawValue::from_string(self.to_string()).map_err(S::Error::custom)?.serialize(to),
        }
    }

    fn fit(value: &Value) -> Fit {
        match value {
            Value::Number(number) if number.is_i64() || number.is_u64() => Fit::Exact(Cover::NONE),
            Value::String(text) if !text.contains('_') && text.parse::<BigInt>().is_ok() => Fit::Loose(Cover::NONE),
            _ => Fit::No,
        }
    }
}
