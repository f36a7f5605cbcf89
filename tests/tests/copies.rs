//! Models that are copied through their fields, as a derive would copy them.

use hazards::shapes::{Everything, Hundred, Node, Open};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Reads a value, and gives it and a copy of it.
#[track_caller]
fn copied<T: Clone + std::fmt::Debug + PartialEq + Serialize + DeserializeOwned>(value: Value) -> (T, T) {
    let one: T = serde_json::from_value(value).expect("a value of the type");
    let copy = one.clone();
    assert_eq!(copy, one);
    assert_eq!(serde_json::to_value(&copy).ok(), serde_json::to_value(&one).ok());
    (one, copy)
}

#[test]
fn every_field_is_copied_in_however_many_tuples_they_are() {
    for field in 1..=130 {
        let (_, copy) = copied::<Hundred>(json!({ format!("field{field}"): field }));
        assert_eq!(serde_json::to_value(copy).unwrap(), json!({ format!("field{field}"): field }));
    }
}

#[test]
fn values_of_every_type_are_copied() {
    let whole = json!({
        "text": "a", "flag": true, "count": 3, "ratio": 0.5, "day": "2026-11-27", "aired": "2026-11-26",
        "moment": "2026-11-27T08:00:00Z", "huge": 123_456, "price": "1.50", "any": { "a": [1, null] }, "maybe": "b",
        "grid": [{ "a": [1, 2] }, {}], "gaps": ["a", null],
    });
    let (one, copy) = copied::<Everything>(whole);
    assert_eq!((copy.grid.as_ref(), &copy.any), (one.grid.as_ref(), &one.any));
    assert!(copy.grid.is_some_and(|grid| grid[0]["a"] == [1, 2]));
}

#[test]
fn what_no_field_has_is_copied_too() {
    let (_, copy) = copied::<Open>(json!({ "known": "a", "other": [1], "third": {} }));
    assert_eq!(copy.additional_properties.len(), 2);
}

#[test]
fn a_copy_is_another_value() {
    let (one, mut copy) = copied::<Node>(json!({ "name": "a", "children": [{ "name": "b" }] }));
    copy.name.push('c');
    copy.children.as_mut().unwrap().clear();
    assert_eq!((one.name.as_str(), one.children.map(|all| all.len())), ("a", Some(1)));
}

#[test]
fn what_nests_as_deep_as_is_read_is_copied() {
    let deep = (0..120).fold(json!({ "name": "end" }), |node, _| json!({ "name": "", "next": node }));
    copied::<Node>(deep);
}
