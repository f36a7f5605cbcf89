// @generated from generator/runtime by `cargo run -p generator`: change the docs, not this file.

//! Decimal fractions that must not be rounded, as a JSON number or a string.

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
    Decimal::from_str_exact(json.trim_matches('"')).ok()
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
