//! Every enum: a listed value, and any other.

use std::convert::Infallible;
use std::fmt::{Debug, Display};
use std::str::FromStr;

use generated::wire::{DeviationKind, Wire, decode};
use generator::graph::{Enum, Schema};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestCaseResult;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::arbitrary::{ODD_NUMBERS, ODD_TEXTS, listed, text, whole_number};
use crate::lists::{INTEGER_ENUMS, STRING_ENUMS};
use crate::{REFERENCE, failure, for_all, round_trip};

/// An enum as tests see it, whose values are made from a `V`.
pub(crate) struct Row<V: ?Sized + 'static> {
    pub(crate) path: &'static str,
    /// The JSON of `ALL`.
    pub(crate) all: fn() -> Vec<Value>,
    /// The JSON of the default.
    pub(crate) default: fn() -> Value,
    pub(crate) check: fn(&V) -> TestCaseResult,
}

/// What a type of the crate has that is an enum of the docs.
pub(crate) trait Enumeration: Wire + Serialize + DeserializeOwned + Clone + PartialEq + Debug {}
impl<T: Wire + Serialize + DeserializeOwned + Clone + PartialEq + Debug> Enumeration for T {}

/// Writes the values of an enum, each of which must read back.
pub(crate) fn written<E: Enumeration>(values: &[E]) -> Vec<Value> {
    values.iter().for_each(|value| round_trip(value).unwrap());
    values.iter().map(|value| serde_json::to_value(value).unwrap()).collect()
}

/// The value for a text, in every way to get one. `unknown` is the variant for what is not listed.
pub(crate) fn check_text<E>(
    text: &str,
    all: &[E],
    as_str: fn(&E) -> &str,
    unknown: fn(String) -> E,
) -> TestCaseResult
where
    E: Enumeration + for<'a> From<&'a str> + FromStr<Err = Infallible> + Display,
{
    let value = E::from(text);
    prop_assert_eq!(as_str(&value), text);
    prop_assert_eq!(value.to_string(), text);
    prop_assert_eq!(&text.parse::<E>().map_err(failure)?, &value);
    check(&value, &Value::from(text), all, &unknown(text.to_owned()))
}

/// As [`check_text`], for a number.
pub(crate) fn check_number<E>(
    number: i64,
    all: &[E],
    number_of: fn(&E) -> i64,
    unknown: fn(i64) -> E,
) -> TestCaseResult
where
    E: Enumeration + From<i64> + FromStr<Err = std::num::ParseIntError> + Display,
{
    let value = E::from(number);
    prop_assert_eq!(number_of(&value), number);
    prop_assert_eq!(value.to_string(), number.to_string());
    prop_assert_eq!(&number.to_string().parse::<E>().map_err(failure)?, &value);
    check(&value, &Value::from(number), all, &unknown(number))
}

fn check<E: Enumeration>(value: &E, json: &Value, all: &[E], unknown: &E) -> TestCaseResult {
    round_trip(value)?;
    let written = serde_json::to_string(value).map_err(failure)?;
    prop_assert_eq!(&written, &json.to_string());
    let is_listed = all.contains(value);
    let decoded = decode::<E>(written.as_bytes()).map_err(failure)?;
    let said: Vec<_> = decoded.deviations.iter().map(|deviation| deviation.kind).collect();
    prop_assert_eq!(said, if is_listed { vec![] } else { vec![DeviationKind::UnknownValue] });
    // A listed value made by hand as an unknown one is written like it, and is the listed one again
    // when it has been read.
    prop_assert_eq!(unknown == value, !is_listed);
    prop_assert_eq!(&serde_json::to_string(unknown).map_err(failure)?, &written);
    prop_assert_eq!(&decoded.value, value);
    Ok(())
}

fn documented(path: &str) -> &'static Enum {
    match &REFERENCE.definition(path).schema {
        Schema::Enum(enumeration) => enumeration,
        _ => panic!("{path} is no enum"),
    }
}

/// `ALL` has what is documented, and the default is the only one or the reading of the empty value.
fn check_listed<V: ?Sized>(row: &Row<V>, empty: Value) -> Vec<Value> {
    let documented = listed(documented(row.path));
    assert_eq!((row.all)(), documented, "{}", row.path);
    let default = match documented.as_slice() {
        [only] => only.clone(),
        _ => empty,
    };
    assert_eq!((row.default)(), default, "{}", row.path);
    documented
}

#[test]
fn any_text_comes_back_from_an_enum() {
    for row in STRING_ENUMS {
        let listed = check_listed(row, Value::from(""));
        let listed: Vec<String> = listed.iter().map(|json| json.as_str().unwrap().to_owned()).collect();
        let odd = ODD_TEXTS.iter().copied();
        let texts = odd.chain(listed.iter().map(String::as_str));
        texts.for_each(|text| {
            (row.check)(text).unwrap_or_else(|error| panic!("{} {text:?}: {error}", row.path))
        });
        let nearly = (select(listed), 0..4).prop_map(|(text, how)| match how {
            0 => text.to_uppercase(),
            1 => format!("{text} "),
            2 => format!("\"{text}\""),
            _ => text.chars().skip(1).collect(),
        });
        let texts = prop_oneof![text(), nearly];
        for_all(row.path, 64, &texts, |text| (row.check)(&text));
    }
}

#[test]
fn any_number_comes_back_from_an_enum() {
    for row in INTEGER_ENUMS {
        let listed = check_listed(row, Value::from(0));
        let listed: Vec<i64> = listed.iter().map(|json| json.as_i64().unwrap()).collect();
        for number in ODD_NUMBERS.iter().chain(&listed) {
            (row.check)(number).unwrap_or_else(|error| panic!("{} {number}: {error}", row.path));
        }
        let nearly = (select(listed), -1..=1_i64).prop_map(|(number, by)| number.saturating_add(by));
        let numbers = prop_oneof![whole_number(), nearly];
        for_all(row.path, 64, &numbers, |number| (row.check)(&number));
    }
}
