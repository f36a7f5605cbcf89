// @generated from generator/runtime by `cargo run -p generator`: change the docs, not this file.

//! Decimal fractions that must not be rounded, as a JSON number or a string.
//!
//! Writing to JSON text keeps every digit; `serde_json::to_value` keeps the seventeen of a `Value`.

use rust_decimal::Decimal;
use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use super::context::shorten;
use super::fit::Cover;
use super::{Context, Fit, Wire};

/// The number that a JSON text spells, with all its digits.
fn parse(json: &str) -> Option<Decimal> {
    let text = json.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(json);
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

impl Wire for Decimal {
    fn read<'de, D: Deserializer<'de>>(from: D, _: &mut Context) -> Result<Self, D::Error> {
        let json = Box::<RawValue>::deserialize(from)?;
        parse(json.get()).ok_or_else(|| {
            let found = shorten(json.get());
            D::Error::custom(format_args!("invalid value: {found}, expected a decimal of 28 digits"))
        })
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        RawValue::from_string(self.to_string()).map_err(S::Error::custom)?.serialize(to)
    }

    fn fit(value: &Value) -> Fit {
        match value {
            Value::Number(_) => Fit::Exact(Cover::NONE),
            Value::String(text) if parse(text).is_some() => Fit::Loose(Cover::NONE),
            _ => Fit::No,
        }
    }
}
