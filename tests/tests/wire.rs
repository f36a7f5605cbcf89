//! How models read and write, through the crate that the golden docs give.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use std::collections::BTreeMap;

use hazards::enums::{Numbers, Odd, Only};
use hazards::shapes::{Everything, Guids, Leaf, Node, Open, Pair};
use hazards::wire::{self, DeviationKind, Open as _};
use proptest::prelude::*;
use serde::{Deserialize as _, Deserializer, Serializer};
use serde_json::{Value, json};

fn decode<T: wire::Wire>(json: &Value) -> (T, Vec<String>) {
    let decoded = wire::decode(json.to_string().as_bytes()).unwrap();
    (decoded.value, decoded.deviations.iter().map(ToString::to_string).collect())
}

/// Text that is read without regard to case: a type written by hand, which says nothing of values at hand.
#[derive(Debug, Default, PartialEq)]
struct Lower(String);

impl wire::Wire for Lower {
    const SHAPE: wire::Shape = wire::Shape::Any;

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D, _: &mut wire::Context) -> Result<(), D::Error> {
        self.0 = String::deserialize(from)?.to_lowercase();
        Ok(())
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0)
    }
}

#[test]
fn a_type_that_only_reads_from_deserializers_is_read_wherever_it_lies() {
    let json = json!({ "b": ["One", "TWO"], "a": [] });
    let lower = |text: &str| Lower(text.to_owned());
    let (read, said) = decode::<BTreeMap<String, Vec<Lower>>>(&json);
    assert_eq!((&read["b"], &read["a"]), (&vec![lower("one"), lower("two")], &Vec::new()));
    assert_eq!(said, [] as [&str; 0]);
    let refused = wire::decode::<Vec<Lower>>(b"[\"One\", 2]").unwrap_err();
    assert_eq!(refused.to_string(), "$[1]: invalid type: integer `2`, expected a string");
}

#[test]
fn what_keeps_to_the_docs_deviates_in_nothing() {
    let (pair, said) = decode::<Pair>(&json!({ "guid": "a", "leaves": [{ "size": 1 }] }));
    assert_eq!((pair.guid.as_str(), pair.leaves.unwrap()[0].size), ("a", 1));
    assert_eq!(said, [] as [&str; 0]);
}

#[test]
fn a_key_in_another_case_is_found() {
    let (pair, said) =
        decode::<Pair>(&json!({ "guid": "a", "created_at": 5, "BYNAME": { "x": { "Size": 2 } } }));
    assert_eq!((pair.created_at, pair.by_name.unwrap()["x"].size), (Some(5), 2));
    assert_eq!(
        said,
        [
            "$.created_at: other key (Pair.createdAt): expected the key \"createdAt\", found \"created_at\"",
            "$.BYNAME.x.Size: other key (Leaf.size): expected the key \"size\", found \"Size\"",
            "$.BYNAME: other key (Pair.byName): expected the key \"byName\", found \"BYNAME\"",
        ]
    );
}

/// Plex sends `guid`, a string, and `Guid`, a list, in one object.
#[test]
fn the_exact_key_wins_in_whatever_order() {
    let lists = [r#"{"guid": "a", "Guid": [{"size": 1}]}"#, r#"{"Guid": [{"size": 1}], "guid": "a"}"#];
    for json in lists {
        let both: Guids = serde_json::from_str(json).unwrap();
        assert_eq!((both.guid.as_deref(), both.guid_2.unwrap().len()), (Some("a"), 1));
        let decoded = wire::decode::<Pair>(json.as_bytes()).unwrap();
        assert_eq!(decoded.value.guid, "a");
        let said: Vec<_> = decoded.deviations.iter().map(|d| (d.path.as_str(), d.kind)).collect();
        assert_eq!(said, [("$.Guid", DeviationKind::UnknownField)]);
    }
}

#[test]
fn a_key_that_is_alike_behaves_as_the_exact_one() {
    let said = |json: &str| {
        let decoded = wire::decode::<Pair>(json.as_bytes()).unwrap();
        assert_eq!(decoded.value.guid, "");
        decoded.deviations.into_iter().map(|d| (d.path, d.kind)).collect::<Vec<_>>()
    };
    let at = |kind| ("$.Guid".to_owned(), kind);
    assert_eq!(said(r#"{"Guid": [1]}"#), [at(DeviationKind::WrongType), at(DeviationKind::FoldedKey)]);
    assert_eq!(said(r#"{"Guid": null}"#), [at(DeviationKind::Null), at(DeviationKind::FoldedKey)]);
    let error = serde_json::from_str::<Pair>(r#"{"Guid": [1]}"#).unwrap_err().to_string();
    assert!(error.starts_with("$.Guid (Pair.guid): invalid type: a list, expected a string"), "{error}");
}

#[test]
fn deviations_are_listed_with_their_places() {
    let (node, said) = decode::<Node>(&json!({
        "name": "a", "children": [{ "name": "b" }, null, { "named": { "x y": { "name": null, "new": 1 } } }],
    }));
    assert_eq!(node.children.unwrap().len(), 3, "null has a place in a list");
    assert_eq!(
        said,
        [
            "$.children[1]: null (Node.children): expected an item, found null",
            "$.children[2].named[\"x y\"].name: null (Node.name): expected a value, found null",
            "$.children[2].named[\"x y\"].new: unknown field (Node.new): expected no such key, found 1",
            "$.children[2].name: missing (Node.name): expected a value, found no such key",
        ]
    );
}

#[test]
fn the_last_of_two_equal_keys_counts() {
    let decoded = wire::decode::<Leaf>(br#"{"size": 1, "size": 2}"#).unwrap();
    assert_eq!(decoded.value.size, 2);
    assert_eq!(decoded.deviations[0].kind, DeviationKind::DuplicateKey);
}

/// The same in maps and among the properties without a field: nothing is overwritten in silence.
#[test]
fn a_key_that_comes_twice_in_a_map_is_listed() {
    let decoded =
        wire::decode::<Pair>(br#"{"guid": "a", "byName": {"x": {"size": 1}, "x": {"size": 2}}}"#).unwrap();
    assert_eq!(decoded.value.by_name.unwrap()["x"].size, 2);
    let said: Vec<_> = decoded.deviations.iter().map(|d| (d.path.as_str(), d.kind)).collect();
    assert_eq!(said, [("$.byName.x", DeviationKind::DuplicateKey)]);
    let decoded = wire::decode::<Open>(br#"{"new": 1, "new": 2}"#).unwrap();
    assert_eq!(decoded.value.additional_properties["new"], json!(2));
    let said: Vec<_> = decoded.deviations.iter().map(|d| (d.path.as_str(), d.kind)).collect();
    assert_eq!(said, [("$.new", DeviationKind::DuplicateKey)]);
}

#[test]
fn strict_reading_refuses_what_tolerant_reading_lists() {
    assert_eq!(wire::decode_strict::<Leaf>(br#"{"size": 1}"#).unwrap(), Leaf { size: 1 });
    let error = wire::decode_strict::<Leaf>(b"{}").unwrap_err().to_string();
    assert_eq!(
        error,
        "the JSON deviates from the docs\n  $.size: missing (Leaf.size): expected a value, found no such key"
    );
    assert_eq!(serde_json::from_str::<Leaf>("{}").unwrap(), Leaf { size: 0 });
}

#[test]
fn a_wrong_type_names_path_field_expected_and_found() {
    let wrong = r#"{"guid": "a", "byName": {"x": {"size": "big"}}}"#;
    let error = serde_json::from_str::<Pair>(wrong).unwrap_err().to_string();
    let expected =
        "$.byName.x.size (Leaf.size): invalid type: string \"big\", expected a whole number of 64 bits";
    assert!(error.starts_with(expected), "{error}");
    let (pair, said) = decode::<Pair>(&serde_json::from_str(wrong).unwrap());
    assert_eq!((pair.guid.as_str(), pair.by_name.unwrap()["x"].size), ("a", 0));
    assert_eq!(
        said,
        ["$.byName.x.size: wrong type (Leaf.size): expected a whole number of 64 bits, found string \"big\""]
    );
    let error = serde_json::from_str::<Vec<Leaf>>(r#"[{"size": 1.5}]"#).unwrap_err().to_string();
    assert!(
        error.starts_with("$[0].size (Leaf.size): invalid type: number `1.5`, expected")
            || error.starts_with("$.size (Leaf.size): invalid type: number `1.5`, expected"),
        "{error}"
    );
    let long = format!(r#"{{"size": "{}"}}"#, "x".repeat(500));
    let error = serde_json::from_str::<Leaf>(&long).unwrap_err().to_string();
    assert!(error.len() < 200 && error.contains("x…, expected a whole number"), "{error}");
}

#[test]
fn what_is_no_json_is_an_error_of_its_own() {
    let error = wire::decode::<Pair>(br#"{"guid": "a", "leaves": [{"size": 1}, {"size": "#).unwrap_err();
    let wire::Error::Syntax { path, error } = error else { panic!("{error:?}") };
    assert!(error.is_eof());
    assert_eq!(path, "$.leaves[1].size");
    assert!(wire::decode::<Leaf>(br#"{"size": 1} x"#).is_err());
}

fn everything(changes: &Value) -> Value {
    let mut json = json!({
        "text": "t", "flag": true, "count": 1, "ratio": 1.5, "day": "2022-12-14",
        "moment": "2019-06-24T11:38:02Z", "huge": 1, "price": 1.25, "any": null, "maybe": null,
    });
    for (key, value) in changes.as_object().unwrap() {
        json[key] = value.clone();
    }
    json
}

#[test]
fn every_type_reads_and_writes() {
    let (value, said) =
        decode::<Everything>(&everything(&json!({ "grid": [{ "a": [1] }, {}], "gaps": ["a", null] })));
    assert_eq!(said, [] as [&str; 0]);
    assert_eq!(value.day, jiff::civil::date(2022, 12, 14));
    assert_eq!(value.moment, "2019-06-24T11:38:02Z".parse().unwrap());
    assert_eq!(value.gaps, Some(vec![Some("a".to_owned()), None]));
    let written = serde_json::to_value(&value).unwrap();
    assert_eq!(written["maybe"], Value::Null, "required and nullable: written as null");
    assert!(written.get("aired").is_none(), "optional: left out");
    assert_eq!(serde_json::from_value::<Everything>(written).unwrap(), value);
}

#[test]
fn numbers_are_never_rounded() {
    let read = |changes: &Value| wire::decode::<Everything>(everything(changes).to_string().as_bytes());
    assert_eq!(read(&json!({ "count": 1.0, "ratio": 2 })).unwrap().value.count, 1);
    for wrong in
        [json!({ "count": 1.5 }), json!({ "count": u64::MAX }), json!({ "ratio": 9_007_199_254_740_993_i64 })]
    {
        let decoded = read(&wrong).unwrap();
        assert_eq!(decoded.counts.of(DeviationKind::WrongType), 1, "{wrong}");
        assert!(serde_json::from_value::<Everything>(everything(&wrong)).is_err(), "{wrong}");
    }
    let nan = Everything { ratio: f64::NAN, ..Everything::default() };
    assert_eq!(serde_json::to_string(&nan).unwrap_err().to_string(), "JSON has no number NaN");
}

#[test]
fn big_numbers_keep_their_digits() {
    let digits = "1234567890123456789012345678901234567890";
    let number: num_bigint::BigInt = digits.parse().unwrap();
    for (spelled, deviations) in [(digits.to_owned(), 0), (format!("\"{digits}\""), 1)] {
        let json = everything(&json!({})).to_string().replace("\"huge\":1,", &format!("\"huge\":{spelled},"));
        let decoded = wire::decode::<Everything>(json.as_bytes()).unwrap();
        assert_eq!((&decoded.value.huge, decoded.deviations.len()), (&number, deviations));
        assert!(serde_json::to_string(&decoded.value).unwrap().contains(digits));
    }
    let json = everything(&json!({})).to_string().replace("1.25", "0.1000000000000000055");
    let decoded = wire::decode::<Everything>(json.as_bytes()).unwrap();
    assert_eq!(decoded.value.price.to_string(), "0.1000000000000000055");
}

#[test]
fn numbers_are_read_in_every_exact_spelling_and_no_other() {
    let read = |field: &str, spelled: &str| {
        let json = everything(&json!({ field: "HERE" })).to_string().replace("\"HERE\"", spelled);
        wire::decode::<Everything>(json.as_bytes())
    };
    for (spelled, expected) in [("1.5e3", "1500"), ("1E-7", "0.0000001"), ("\"-2.5\"", "-2.5")] {
        assert_eq!(
            read("price", spelled).unwrap().value.price.normalize().to_string(),
            expected,
            "{spelled}"
        );
    }
    for spelled in ["12.0", "1.2e1", "\"12\"", "\"12.00\"", "\" 12 \"", "\"1.2e1\""] {
        let decoded = read("count", spelled).unwrap();
        assert_eq!((decoded.value.count, decoded.counts.of(DeviationKind::Spelling)), (12, 1), "{spelled}");
        let value: Value = serde_json::from_str(spelled).unwrap();
        let plain: Everything = serde_json::from_value(everything(&json!({ "count": value }))).unwrap();
        assert_eq!(plain.count, 12, "{spelled}");
    }
    assert_eq!(read("price", "\"12.50\"").unwrap().value.price.to_string(), "12.50");
    assert_eq!(read("ratio", "\"12.50\"").unwrap().value.ratio, 12.5);
    assert_eq!(read("huge", "12.0").unwrap().value.huge, 12.into());
    for wrong in ["1e-40", "1e400", "\"1_000\"", "\" \"", "\"1e\""] {
        assert_eq!(read("price", wrong).unwrap().counts.of(DeviationKind::WrongType), 1, "{wrong}");
    }
    assert_eq!(read("huge", "\"1_000\"").unwrap().counts.of(DeviationKind::WrongType), 1);
}

#[test]
fn booleans_are_read_as_servers_spell_them() {
    for (texts, expected) in
        [(["true", "True", "TRUE", "1"], true), (["false", "False", "FALSE", "0"], false)]
    {
        for text in texts {
            let (value, said) = decode::<Everything>(&everything(&json!({ "flag": text })));
            assert_eq!((value.flag, said.len()), (expected, 1), "{text}");
        }
    }
    for text in [" ", "yes", "2", "01", "truE "] {
        let (_, said) = decode::<Everything>(&everything(&json!({ "flag": text })));
        assert!(said[0].starts_with("$.flag: wrong type (Everything.flag): expected a boolean"), "{said:?}");
    }
}

#[test]
fn dates_are_read_as_servers_spell_them() {
    let day = |text: &str| decode::<Everything>(&everything(&json!({ "day": text })));
    for (text, deviations) in
        [("1996-05-22", 0), ("1996-05-22 00:00:00 +0000 UTC", 1), ("1996-05-22T00:00:00Z", 1)]
    {
        let (value, said) = day(text);
        assert_eq!((value.day, said.len()), (jiff::civil::date(1996, 5, 22), deviations), "{text}");
    }
    let moment = |text: &str| decode::<Everything>(&everything(&json!({ "moment": text })));
    let midnight = "1996-05-22T00:00:00Z".parse().unwrap();
    for (text, deviations) in [
        ("1996-05-22T02:00:00+02:00", 0),
        ("1996-05-22 00:00:00 +0000 UTC", 1),
        ("1996-05-22 02:00:00 +0200", 1),
        ("1996-05-22 00:00:00 UTC", 1),
        ("1996-05-22T00:00:00", 1),
        ("1996-05-22", 1),
    ] {
        let (value, said) = moment(text);
        assert_eq!((value.moment, said.len()), (midnight, deviations), "{text}");
    }
    let (_, said) = day("1996-05-22 or so");
    assert!(said[0].starts_with("$.day: wrong type (Everything.day): expected a date"), "{said:?}");
}

/// A number since 1970 is told by its digits: seconds, milliseconds, and so on. What is rather something else is none.
#[test]
fn times_are_read_as_servers_tell_them() {
    let read = |field: &str, json: &str| {
        let text = everything(&json!({ field: "HERE" })).to_string().replace("\"HERE\"", json);
        let decoded = wire::decode::<Everything>(text.as_bytes()).unwrap();
        let plain = serde_json::from_str::<Everything>(&text);
        match decoded.deviations.iter().map(|it| it.kind).collect::<Vec<_>>()[..] {
            [DeviationKind::Spelling] => assert_eq!(plain.unwrap(), decoded.value, "{json}"),
            [DeviationKind::WrongType] => assert!(plain.is_err(), "{json}"),
            ref other => panic!("{json}: {other:?}"),
        }
        (decoded.value, decoded.deviations[0].kind == DeviationKind::Spelling)
    };
    let moment = "2019-06-24T11:38:02Z".parse().unwrap();
    for json in [
        "1561376282",
        "1561376282000",
        "1561376282000000",
        "1561376282000000000",
        "\"1561376282\"",
        "1561376282.0",
        "1.561376282e9",
        "\"/Date(1561376282000)/\"",
        "\"/Date(1561376282000+0200)/\"",
        "\"Mon, 24 Jun 2019 11:38:02 GMT\"",
        "\"Mon, 24 Jun 2019 13:38:02 +0200\"",
        "\"24 Jun 2019 07:38:02 EDT\"",
        "\"Mon Jun 24 11:38:02 2019\"",
        "\"Mon Jun 24 11:38:02 +0000 2019\"",
        "\"Mon Jun 24 11:38:02 UTC 2019\"",
        "\"Mon Jun 24 2019 13:38:02 GMT+0200 (Central European Summer Time)\"",
    ] {
        let (value, is_read) = read("moment", json);
        assert!(is_read && value.moment == moment, "{json}: {}", value.moment);
    }
    assert_eq!(read("moment", "1561376282.25").0.moment, "2019-06-24T11:38:02.25Z".parse().unwrap());
    assert_eq!(read("moment", "-500000000").0.moment, "1954-02-26T23:06:40Z".parse().unwrap());
    for json in [
        "0",
        "2019",
        "20190624",
        "20190624113802",
        "15613762820",
        "636969694820000000",
        "1e300",
        "true",
        "\"24 Jun\"",
        "\"31 Jun 2019 11:38:02\"",
        "\"24 Jun 2019 11:38:02 CET\"",
        "\"24 Jun 2019 24:38:02\"",
        "\"24 24 Jun 2019\"",
        "\"/Date(x)/\"",
        "[1]",
    ] {
        assert!(!read("moment", json).1, "{json}");
    }
    let day = jiff::civil::date(2019, 6, 24);
    for json in [
        "1561334400",
        "1561334400000",
        "\"Mon, 24 Jun 2019 00:30:00 +0200\"",
        "\"24 Jun 2019\"",
        "\"June 24, 2019\"",
    ] {
        let (value, is_read) = read("day", json);
        assert!(is_read && value.day == day, "{json}: {}", value.day);
    }
    // Where it was told, it may be another day.
    assert!(!read("day", "1561376282").1);
}

/// Where no text is a value, an empty one stands for null, and so does PHP's `false` where a list or an object may be.
#[test]
fn what_stands_for_null_is_read_as_null() {
    let blank = |field: &str, sent: &Value| {
        let json = everything(&json!({ field: sent }));
        let null = everything(&json!({ field: null }));
        let (value, said) = decode::<Everything>(&json);
        assert_eq!(value, decode::<Everything>(&null).0, "{field}");
        assert_eq!(serde_json::from_value::<Everything>(json).unwrap(), value, "{field}");
        said
    };
    for field in ["flag", "count", "ratio", "day", "moment", "huge", "price"] {
        let said = blank(field, &json!(""));
        let at = format!("$.{field}: ");
        assert_eq!(
            said,
            [
                format!("{at}other spelling (Everything.{field}): expected null, found string \"\""),
                format!("{at}null (Everything.{field}): expected a value, found null")
            ]
        );
    }
    for field in ["text", "flag", "count", "ratio", "day", "moment", "huge", "price", "maybe"] {
        for sent in [json!({}), json!([])] {
            assert_eq!(blank(field, &sent).len(), if field == "maybe" { 1 } else { 2 }, "{field}: {sent}");
        }
    }
    for (field, sent) in [("aired", json!("")), ("aired", json!("0000-00-00"))] {
        assert_eq!(blank(field, &sent).len(), 1, "{field}: {sent}");
    }
    let (pair, said) = decode::<Pair>(&json!({
        "guid": "a", "guids": "", "createdAt": "", "inner": false, "leaves": ["", false, { "size": "" }], "byName": "",
    }));
    assert_eq!((&pair.guids, pair.created_at, &pair.inner, &pair.by_name), (&None, None, &None, &None));
    assert_eq!(pair.leaves, Some(vec![Leaf::default(); 3]), "each has a place in a list");
    assert_eq!(said.len(), 4 + 3 * 2, "{said:#?}");
    assert_eq!(decode::<Pair>(&json!({ "guid": "" })).1, [] as [&str; 0], "a text is a text");
    let (_, said) = decode::<Pair>(&json!({ "guid": "a", "createdAt": false, "guids": 0, "inner": " " }));
    assert!(said.iter().all(|it| it.contains(": wrong type (")) && said.len() == 3, "{said:#?}");
}

/// PHP writes an empty list as `{}` and one with gaps with its numbers as keys; whoever makes JSON of XML cannot tell one
/// item from a list.
#[test]
fn lists_are_read_from_what_stands_for_one() {
    let read = |list: &Value| {
        let json = json!({ "guid": "a", "leaves": list });
        let (pair, said) = decode::<Pair>(&json);
        match serde_json::from_value::<Pair>(json.clone()) {
            Ok(plain) => {
                assert_eq!(plain, pair, "{json}");
                let text = json.to_string();
                assert_eq!(serde_json::from_str::<Pair>(&text).unwrap(), pair, "{json}");
                assert_eq!(serde_json::from_reader::<_, Pair>(text.as_bytes()).unwrap(), pair, "{json}");
                let folded = text.replace("leaves", "Leaves");
                assert_eq!(serde_json::from_str::<Pair>(&folded).unwrap(), pair, "{json}");
            }
            Err(error) => assert!(said.iter().any(|it| it.contains("wrong type")), "{json}: {error}"),
        }
        (pair.leaves.map(|leaves| leaves.iter().map(|it| it.size).collect::<Vec<_>>()), said)
    };
    let spelled =
        |found: &str| format!("$.leaves: other spelling (Pair.leaves): expected a list, found {found}");
    assert_eq!(read(&json!({})), (Some(vec![]), vec![spelled("an empty object")]));
    assert_eq!(read(&json!({ "size": 3 })), (Some(vec![3]), vec![spelled("an object")]));
    assert_eq!(
        read(&json!({ "0": { "size": 3 }, "7": { "size": 4 } })),
        (Some(vec![3, 4]), vec![spelled("an object")])
    );
    let (leaves, said) = read(&json!({ "size": 3, "other": 1 }));
    assert_eq!((leaves, said.len()), (Some(vec![3]), 2), "{said:?}");
    assert_eq!(said[1], "$.leaves.other: unknown field (Leaf.other): expected no such key, found 1");
    for wrong in [
        json!({ "other": 1 }),
        json!({ "01": { "size": 1 }, "2": { "size": 2 } }),
        json!("x"),
        json!(1),
        json!(true),
    ] {
        let (leaves, said) = read(&wrong);
        assert_eq!((leaves, said.len()), (None, 1), "{wrong}: {said:?}");
        assert!(
            said[0].starts_with("$.leaves: wrong type (Pair.leaves): expected a list, found "),
            "{said:?}"
        );
    }
}

/// A text may be one item, and so may a number where numbers are listed. What else a list of texts might be made of is none.
#[test]
fn a_list_of_one_is_read_from_its_item() {
    let gaps = |sent: &Value| {
        let json = everything(&json!({ "gaps": sent }));
        let (value, said) = decode::<Everything>(&json);
        match serde_json::from_str::<Everything>(&json.to_string()) {
            Ok(plain) => assert_eq!(plain, value, "{json}"),
            Err(_) => assert!(said[0].contains("wrong type"), "{json}: {said:?}"),
        }
        (value.gaps, said.len())
    };
    assert_eq!(gaps(&json!("a")), (Some(vec![Some("a".to_owned())]), 1));
    assert_eq!(gaps(&json!({ "1": "a", "3": null })), (Some(vec![Some("a".to_owned()), None]), 1));
    for wrong in [json!(true), json!(5), json!({ "a": "b" }), json!("[\"a\"]")] {
        assert_eq!(gaps(&wrong), (None, 1), "{wrong}");
    }
    let grid = |sent: &Value| {
        let json = everything(&json!({ "grid": sent }));
        let (value, said) = decode::<Everything>(&json);
        assert_eq!(serde_json::from_str::<Everything>(&json.to_string()).unwrap(), value, "{json}");
        (serde_json::to_value(&value.grid).unwrap(), said.len())
    };
    assert_eq!(
        grid(&json!([{ "a": 1, "b": "2", "c": {}, "d": [3] }])),
        (json!([{ "a": [1], "b": [2], "c": [], "d": [3] }]), 4)
    );
    assert_eq!(grid(&json!({ "a": 1 })), (json!([{ "a": [1] }]), 2));
    assert_eq!(grid(&json!({ "0": { "a": 1 } })), (json!([{ "a": [1] }]), 2));
}

#[test]
fn properties_without_a_field_are_kept() {
    let json = json!({ "known": "a", "new": [1], "KNOWN": 3 });
    let (open, _) = decode::<Open>(&json);
    assert_eq!(open.additional_properties["new"], json!([1]));
    assert_eq!(serde_json::to_value(&open).unwrap(), json);
    let mut twice = open;
    twice.additional_properties.insert("known".to_owned(), json!(1));
    assert!(serde_json::to_string(&twice).is_err());
}

#[test]
fn enums_are_made_and_compared_with_ease() {
    let text = String::from("ASC");
    let upper = Odd::from(text.as_str());
    assert_eq!(upper, Odd::from(text.clone()));
    assert_eq!(upper, Odd::from(std::borrow::Cow::Borrowed("ASC")));
    assert!(upper == "ASC" && upper == *"ASC" && upper == text && upper != "asc ");
    let seen: &str = upper.as_ref();
    assert_eq!(seen, "ASC");
    assert!(!upper.is_unknown() && Odd::from("?").is_unknown() && Odd::Other("ASC".to_owned()).is_unknown());
    assert_ne!(upper, Odd::Other("ASC".to_owned()));
    assert!(upper < Odd::Other("ASC".to_owned()) && upper < Odd::Other("A".to_owned()));
    let mut sorted = [Numbers::from(7), Numbers::from(-7), Numbers::from(1)];
    sorted.sort();
    assert_eq!(sorted.map(|number| number.value()), [-7, 1, 7]);
    let seven = Numbers::from(7);
    assert!(seven == 7 && seven.is_unknown());
    let set: std::collections::HashSet<Odd> = [upper.clone(), Odd::from("?"), upper].into();
    assert_eq!(set.len(), 2);
}

#[test]
fn enums_are_open() {
    let (odd, said) = decode::<Odd>(&json!("brand new"));
    assert_eq!(odd, Odd::Other("brand new".to_owned()));
    assert!(said[0].starts_with("$: unknown value: expected one of [\"\", \"*xsl\""), "{said:?}");
    let (odd, said) = decode::<Odd>(&json!(true));
    assert_eq!((odd, said.len()), (Odd::True, 1));
    assert_eq!("ASC".parse::<Odd>().unwrap(), Odd::Upper);
    assert_eq!(Odd::Pipe.to_string(), "a|b");
    assert_eq!(
        (Odd::default(), Only::default(), Numbers::default()),
        (Odd::Empty, Only::Only, Numbers::Zero)
    );
    assert_eq!(decode::<Numbers>(&json!("-1")).0, Numbers::MinusOne);
    assert_eq!(decode::<Numbers>(&json!(1.0)).0, Numbers::One);
    assert_eq!("7".parse::<Numbers>().unwrap(), Numbers::Unknown(7));
    assert!(wire::decode::<Numbers>(b"1.5").is_err());
}

proptest! {
    #[test]
    fn any_string_comes_back_from_an_enum(text in ".*") {
        let value = Odd::from(text.as_str());
        let json = serde_json::to_string(&value).unwrap();
        prop_assert_eq!(serde_json::from_str::<Odd>(&json).unwrap(), value);
    }

    #[test]
    fn any_number_comes_back_from_an_enum(number: i64) {
        let value = Numbers::from(number);
        let json = serde_json::to_string(&value).unwrap();
        prop_assert_eq!(serde_json::from_str::<Numbers>(&json).unwrap(), value);
    }

    #[test]
    fn any_bytes_are_a_value_or_an_error(bytes: Vec<u8>) {
        let _ = wire::decode::<Everything>(&bytes);
    }
}

/// Plain serde gets a whole number beyond 64 bits rounded: it refuses what `decode` reads with all digits.
#[test]
fn a_rounded_number_is_no_text_of_an_enum() {
    let json = "18446744073709551616";
    assert!(serde_json::from_str::<Odd>(json).is_err());
    let decoded = wire::decode::<Odd>(json.as_bytes()).unwrap();
    assert_eq!(serde_json::to_value(&decoded.value).unwrap(), json);
}

/// A value that is lost because its key comes again is said to be, inside any JSON, too.
#[test]
fn a_key_that_comes_twice_in_any_json_deviates() {
    let json = br#"{"known":"a","more":{"b":1,"b":[{"c":2,"c":3}]}}"#;
    let decoded = wire::decode::<Open>(json).unwrap();
    let said: Vec<_> = decoded.deviations.iter().map(|it| (it.path.as_str(), it.kind)).collect();
    assert_eq!(said, [("$.more", DeviationKind::DuplicateKey); 2]);
}

/// serde_json goes as deep as it likes where it passes a value over, and no deeper than 127 where it keeps
/// one. Wherever it reads a body, `decode` does.
#[test]
fn decode_reads_what_lies_as_deep_as_serde_reads() {
    fn read<T: wire::Wire + serde::de::DeserializeOwned>(keys: &[&str]) -> usize {
        let mut read = 0;
        for depth in [100, 125, 126, 127, 128, 129, 130, 200, 1000] {
            for (open, close) in [
                ("[", "]"),
                (r#"{"a":"#, "}"),
                (r#"{"next":"#, "}"),
                (r#"{"NEXT":"#, "}"),
                (r#"{"right":["#, "]}"),
            ] {
                let deep = |leaf: &str| format!("{}{leaf}{}", open.repeat(depth), close.repeat(depth));
                for leaf in ["1", "{}", "[]", "null"] {
                    for key in keys {
                        let body = format!(r#"{{"{key}":{}}}"#, deep(leaf));
                        for body in [&body, &format!("[{body}]"), &deep(leaf)] {
                            if serde_json::from_str::<T>(body).is_ok() {
                                read += 1;
                                let error = wire::decode::<T>(body.as_bytes()).err();
                                assert!(error.is_none(), "{depth} {open} {leaf} {key}: {error:?}");
                            }
                        }
                    }
                }
            }
        }
        read
    }
    let counts = [
        read::<Node>(&["unknown", "Unknown", "next", "NEXT", "children", "named"]),
        read::<hazards::shapes::Nothing>(&["unknown"]),
        read::<hazards::shapes::Everything>(&["unknown", "any", "Any", "grid", "gaps", "text"]),
        read::<hazards::shapes::Tree>(&["unknown", "left", "right", "RIGHT"]),
        read::<hazards::unions::Holder>(&["unknown", "list", "inline", "LIST", "Inline"]),
        read::<hazards::docs::Opaque>(&["unknown"]),
        read::<hazards::shapes::Open>(&["unknown", "known", "Known"]),
    ];
    assert!(counts.iter().all(|&count| count > 20), "{counts:?}");
}
