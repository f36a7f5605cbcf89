//! Every union: each variant around any value of its type, and what no member fits.

use std::fmt::Debug;

use generated::wire::{DeviationKind, Wire, decode};
use generator::graph::{Member, Schema};
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::arbitrary::{Documented, accepts, any_json};
use crate::lists::UNIONS;
use crate::{REFERENCE, failure, for_all, round_trip};

/// A union as tests see it.
pub(crate) struct Row {
    pub(crate) path: &'static str,
    pub(crate) variants: &'static [Variant],
    /// Checks the variant for what no member fits.
    pub(crate) unknown: fn(Value) -> TestCaseResult,
    pub(crate) default: fn() -> TestCaseResult,
}

/// A variant of a union.
pub(crate) struct Variant {
    pub(crate) name: &'static str,
    /// Checks the variant around the value that a JSON of the member's type gives.
    pub(crate) check: fn(Value) -> TestCaseResult,
}

/// What a type of the crate has that is a union of the docs.
pub(crate) trait Union: Wire + Serialize + DeserializeOwned + PartialEq + Debug {}
impl<T: Wire + Serialize + DeserializeOwned + PartialEq + Debug> Union for T {}

/// The JSON is read as the member's type, so the union has no part in making the value.
pub(crate) fn check_variant<M: DeserializeOwned, U: Union>(
    json: Value,
    variant: fn(M) -> U,
) -> TestCaseResult {
    round_trip(&variant(serde_json::from_value(json).map_err(failure)?))
}

pub(crate) fn check_unknown<U: Union>(json: Value, unknown: fn(Value) -> U) -> TestCaseResult {
    let value = unknown(json.clone());
    round_trip(&value)?;
    let written = serde_json::to_string(&value).map_err(failure)?;
    prop_assert_eq!(&serde_json::from_str::<Value>(&written).map_err(failure)?, &json);
    let decoded = decode::<U>(written.as_bytes()).map_err(failure)?;
    let said: Vec<_> = decoded.deviations.iter().map(|deviation| deviation.kind).collect();
    prop_assert_eq!(said, [DeviationKind::UnknownValue]);
    Ok(())
}

fn members(path: &str) -> &'static [Member] {
    match &REFERENCE.definition(path).schema {
        Schema::Union(members) => members,
        _ => panic!("{path} is no union"),
    }
}

#[test]
fn any_value_comes_back_as_its_variant() {
    let documented = Documented::and_unlisted(&REFERENCE.graph);
    for row in UNIONS {
        for (variant, member) in row.variants.iter().zip(members(row.path)) {
            let what = format!("{}::{}", row.path, variant.name);
            for_all(&what, 256, &documented.json(&member.ty), variant.check);
        }
    }
}

#[test]
fn what_no_member_fits_comes_back_as_it_was() {
    for row in UNIONS {
        let members = members(row.path);
        let fits = |json: &Value| members.iter().any(|member| accepts(&REFERENCE.graph, &member.ty, json));
        let odd =
            [Value::Null, Value::from(u64::MAX), Value::from(1e300), Value::from("1"), Value::from(true)];
        for json in odd.into_iter().filter(|json| !fits(json)) {
            let what = json.to_string();
            (row.unknown)(json).unwrap_or_else(|error| panic!("{} {what}: {error}", row.path));
        }
        let unknown = any_json().prop_filter("no member fits", |json| !fits(json));
        for_all(row.path, 256, &unknown, row.unknown);
        (row.default)().unwrap_or_else(|error| panic!("{}: {error}", row.path));
    }
}
