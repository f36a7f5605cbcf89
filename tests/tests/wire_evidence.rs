//! How the written crate reads and writes what evidence beyond the pages gave it.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use hazards::evidence::{Amended, AmendedValue, Kind, Part};
use hazards::wire::{OptionalNullable, decode, decode_strict};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

fn amended(changes: &Value) -> Value {
    let mut value = json!({ "Amended-Name": "Rex", "guid": "a", "kind": "cat", "gaps": [] });
    value.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    value
}

fn strict(changes: &Value) -> Amended {
    decode_strict(amended(changes).to_string().as_bytes()).unwrap()
}

#[test]
fn absent_null_and_a_value_are_three_things() {
    for (changes, expected) in [
        (json!({}), OptionalNullable::Absent),
        (json!({ "note": null }), OptionalNullable::Null),
        (json!({ "note": "" }), OptionalNullable::Value(String::new())),
    ] {
        let read = strict(&changes);
        assert_eq!(read.note, expected);
        assert_eq!(serde_json::to_value(&read).unwrap(), amended(&changes));
    }
    assert_eq!(Amended::default().note, OptionalNullable::Absent);
}

/// Any JSON has a null of its own, which is not the same as no key.
#[test]
fn null_is_a_value_of_any_json() {
    for (changes, expected) in [
        (json!({}), None),
        (json!({ "free": null }), Some(Value::Null)),
        (json!({ "free": [null] }), Some(json!([null]))),
    ] {
        let read = strict(&changes);
        assert_eq!(read.free, expected);
        assert_eq!(serde_json::to_value(&read).unwrap(), amended(&changes));
    }
}

#[test]
fn the_three_are_made_and_asked_with_ease() {
    let value = OptionalNullable::from("a".to_owned());
    assert_eq!(value.as_ref().map(String::as_str), Some("a"));
    assert_eq!(value.into_option(), Some("a".to_owned()));
    assert!(OptionalNullable::<String>::from(None).is_null());
    assert!(OptionalNullable::<String>::default().is_absent());
    assert_eq!(OptionalNullable::<String>::Null.into_option(), None);
    assert_eq!(Option::from(OptionalNullable::Value(1)), Some(1));
}

#[test]
fn the_three_are_used_like_an_option() {
    let [absent, null, value] =
        [OptionalNullable::Absent, OptionalNullable::Null, OptionalNullable::from("ab".to_owned())];
    assert!(value.is_value() && !null.is_value() && !absent.is_value());
    assert!(value.clone().is_value_and(|text| text.len() == 2));
    assert_eq!(value.as_deref(), Some("ab"));
    assert_eq!((null.as_deref(), absent.as_deref()), (None, None));
    let lengths = [&absent, &null, &value].map(|three| three.clone().map(|text| text.len()));
    assert_eq!(lengths, [OptionalNullable::Absent, OptionalNullable::Null, OptionalNullable::Value(2)]);
    assert_eq!(null.clone().unwrap_or_default(), "");
    assert_eq!(absent.clone().unwrap_or("c".to_owned()), "c");
    assert_eq!(value.iter().chain(&null).chain(&absent).count(), 1);
    let mut changed = value.clone();
    changed.as_mut().unwrap().push('c');
    changed.as_deref_mut().unwrap().make_ascii_uppercase();
    assert_eq!(changed.replace("d".to_owned()), OptionalNullable::Value("ABC".to_owned()));
    assert_eq!(changed.take().into_option().as_deref(), Some("d"));
    assert!(changed.is_absent());
}

#[test]
fn the_three_travel_in_structs_of_others() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Patch {
        #[serde(default, skip_serializing_if = "OptionalNullable::is_absent")]
        note: OptionalNullable<String>,
    }
    for (json, note) in [
        ("{}", OptionalNullable::Absent),
        (r#"{"note":null}"#, OptionalNullable::Null),
        (r#"{"note":"a"}"#, OptionalNullable::Value("a".to_owned())),
    ] {
        let patch = Patch { note };
        assert_eq!(serde_json::from_str::<Patch>(json).unwrap(), patch);
        assert_eq!(serde_json::to_string(&patch).unwrap(), json);
    }
}

#[test]
fn a_wrong_type_inside_names_its_place() {
    let json = amended(&json!({ "parent": { "note": [7] } })).to_string();
    let error = serde_json::from_str::<Amended>(&json).unwrap_err().to_string();
    assert!(
        error.starts_with("$.parent.note (Amended.note): invalid type: a list, expected a string"),
        "{error}"
    );
    let said = decode::<Amended>(json.as_bytes()).unwrap().deviations;
    assert_eq!(
        said[0].to_string(),
        "$.parent.note: wrong type (Amended.note): expected a string, found a list"
    );
}

#[test]
fn keys_that_differ_in_case_alone_have_a_field_each() {
    let changes = json!({ "Guid": [{ "id": 1 }] });
    let read = strict(&changes);
    assert_eq!((read.guid.as_str(), read.guids.as_ref().unwrap()[0].id), ("a", 1));
    assert_eq!(serde_json::to_value(&read).unwrap(), amended(&changes));
}

#[test]
fn values_of_every_observed_type_are_read() {
    let value = |value: Value| strict(&json!({ "value": value })).value.unwrap();
    assert_eq!(value(json!(true)), AmendedValue::Bool(true));
    assert_eq!(value(json!("on")), AmendedValue::String("on".to_owned()));
    assert_eq!(value(json!(1.5)), AmendedValue::Number(1.5));
}

#[test]
fn observed_values_and_gaps_are_no_deviation() {
    let read = strict(&json!({ "kind": "cow", "gaps": ["a", null] }));
    assert_eq!((read.kind, read.gaps), (Kind::Cow, vec![Some("a".to_owned()), None]));
}

#[test]
fn unknown_fields_are_kept_and_written_back() {
    let json = json!({ "id": 7, "Label": { "deep": [null, 1] }, "ID2": 1 });
    let part: Part = decode_strict(json.to_string().as_bytes()).unwrap();
    assert_eq!(part.extra_2["Label"], json["Label"]);
    assert_eq!(serde_json::to_value(&part).unwrap(), json);
}

/// A name that the user chose is the code's alone.
#[test]
fn a_renamed_field_keeps_its_key() {
    assert_eq!(strict(&json!({ "type": "x" })).sort_of.as_deref(), Some("x"));
}

proptest! {
    #[test]
    fn any_unknown_field_comes_back(keys in proptest::collection::btree_map("[a-zA-Z_]{1,6}", any::<i32>(), 0..6)) {
        let mut json = json!({ "id": 7 });
        for (key, value) in keys.iter().filter(|(key, _)| !matches!(key.to_lowercase().replace('_', "").as_str(), "id" | "extra")) {
            json[key] = json!(value);
        }
        let part: Part = decode_strict(json.to_string().as_bytes()).unwrap();
        prop_assert_eq!(serde_json::to_value(&part).unwrap(), json);
    }
}
