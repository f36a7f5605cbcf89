//! The models are plain serde types: other formats carry them as JSON does, each number to the digit.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use hazards::shapes::{Everything, Leaf, Pair, Tree};
use hazards::unions::Scalars;
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;

fn everything(huge: &str, price: &str) -> Everything {
    let json = json!({
        "text": "t", "flag": true, "count": -7, "ratio": 0.1, "day": "2022-12-14",
        "moment": "2019-06-24T11:38:02Z", "huge": "HUGE", "price": "PRICE", "any": { "a": [null, 1.5] },
        "maybe": null, "gaps": ["a", null], "grid": [{ "a": [1] }, {}],
    });
    let json = json.to_string().replace("\"HUGE\"", huge).replace("\"PRICE\"", price);
    serde_json::from_str(&json).unwrap()
}

/// Numbers of every size that some format has a form of its own for, or none.
const NUMBERS: [(&str, &str); 5] = [
    ("1", "1.25"),
    ("-9223372036854775809", "0.1"),
    ("18446744073709551616", "-7"),
    ("170141183460469231731687303715884105728", "0.1000000000000000055"),
    ("1234567890123456789012345678901234567890", "123456789012345678.90123456"),
];

#[track_caller]
fn everywhere<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(value: &T) {
    let yaml = serde_norway::to_string(value).unwrap();
    assert_eq!(serde_norway::from_str::<T>(&yaml).unwrap(), *value, "YAML: {yaml}");
    let mut cbor = Vec::new();
    ciborium::into_writer(value, &mut cbor).unwrap();
    assert_eq!(ciborium::from_reader::<T, _>(cbor.as_slice()).unwrap(), *value, "CBOR");
    let pack = rmp_serde::to_vec_named(value).unwrap();
    assert_eq!(rmp_serde::from_slice::<T>(&pack).unwrap(), *value, "MessagePack");
    let json = serde_json::to_string(value).unwrap();
    assert_eq!(serde_json::from_reader::<_, T>(json.as_bytes()).unwrap(), *value, "a reader: {json}");
}

#[test]
fn other_formats_keep_every_digit() {
    for (huge, price) in NUMBERS {
        let value = everything(huge, price);
        assert_eq!((value.huge.to_string().as_str(), value.price.to_string().as_str()), (huge, price));
        everywhere(&value);
    }
}

#[test]
fn other_formats_carry_unions_and_keys_that_are_alike() {
    let tree = json!({ "left": { "size": 1 }, "right": [{ "size": 2 }, { "left": { "size": 3 } }] });
    everywhere(&serde_json::from_value::<Tree>(tree).unwrap());
    let yaml = "Guid: a\nbyName:\n  1:\n    size: 0x10\n";
    let pair: Pair = serde_norway::from_str(yaml).unwrap();
    assert_eq!((pair.guid.as_str(), pair.by_name.unwrap()["1"].size), ("a", 16));
}

/// A query string has nothing but texts.
#[test]
fn query_strings_are_read() {
    assert_eq!(serde_urlencoded::from_str::<Leaf>("size=12").unwrap(), Leaf { size: 12 });
    let query: Everything = serde_urlencoded::from_str(
        "text=a+b&flag=true&count=-3&ratio=1.5&day=2022-12-14&huge=123456789012345678901234567890",
    )
    .unwrap();
    assert_eq!((query.text.as_str(), query.flag, query.count, query.ratio), ("a b", true, -3, 1.5));
    assert_eq!(query.huge.to_string(), "123456789012345678901234567890");
    let wrong = serde_urlencoded::from_str::<Leaf>("size=big").unwrap_err().to_string();
    assert!(wrong.contains("$.size (Leaf.size)"), "{wrong}");
}

/// Reading takes time by the square of the digits, so there is a limit, which a program may set.
#[test]
fn digits_have_a_limit() {
    let long = "9".repeat(5000);
    let json = json!({ "text": "", "huge": long }).to_string();
    assert!(serde_json::from_str::<Everything>(&json).is_err());
    hazards::wire::limit_digits(5000);
    assert_eq!(serde_json::from_str::<Everything>(&json).unwrap().huge.to_string(), long);
    hazards::wire::limit_digits(4300);
}

fn scalars() -> impl Strategy<Value = Scalars> {
    prop_oneof![
        any::<bool>().prop_map(Scalars::Bool),
        any::<i64>().prop_map(Scalars::Integer),
        (any::<i32>(), 1..1000_u32).prop_map(|(a, b)| Scalars::Number(f64::from(a) + f64::from(b) / 1024.0)),
        "[a-z ]{0,9}".prop_map(Scalars::String),
    ]
}

proptest! {
    #[test]
    fn any_value_of_a_union_goes_through_every_format(value in scalars()) {
        everywhere(&value);
    }
}
