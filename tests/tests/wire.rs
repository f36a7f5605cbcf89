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
#[derive(Debug, Clone, Default, PartialEq)]
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

/// Where only the other of Plex's two keys comes, it is no reason to lose the whole body.
#[test]
fn a_key_in_another_case_with_another_kind_of_value_is_another() {
    let json = json!({ "Guid": [{ "size": 1 }], "createdAt": 5, "BYNAME": [1] });
    let decoded = wire::decode::<Guids>(json!({ "Guid": [{ "size": 1 }] }).to_string().as_bytes()).unwrap();
    assert_eq!(
        (decoded.value.guid_2.unwrap().len(), decoded.deviations.len()),
        (1, 0),
        "documented as it is"
    );
    let (pair, said) = decode::<Pair>(&json);
    assert_eq!((pair.guid.as_str(), pair.created_at), ("", Some(5)));
    assert_eq!(
        said,
        [
            "$.Guid: unknown field (Pair.Guid): expected no such key, found [{\"size\":1}]",
            "$.BYNAME: wrong type (Pair.byName): expected an object, found a list",
            "$.BYNAME: other key (Pair.byName): expected the key \"byName\", found \"BYNAME\"",
            "$.guid: missing (Pair.guid): expected a value, found no such key",
        ]
    );
    let json = json!({ "Guid": [{ "size": 1 }], "createdAt": 5 });
    assert_eq!(serde_json::from_value::<Pair>(json.clone()).unwrap().created_at, Some(5));
    assert_eq!(serde_json::from_str::<Pair>(&json.to_string()).unwrap().created_at, Some(5));
    let (pair, said) = decode::<Pair>(&json!({ "Guid": 7, "createdAt": 5 }));
    assert_eq!((pair.guid.as_str(), said.len()), ("7", 2), "{said:?}");
}

/// .NET puts a byte order mark before a body, and proxies send pages in its place.
#[test]
fn what_is_before_or_instead_of_json_is_said() {
    let decoded = wire::decode::<Leaf>("\u{FEFF}{\"size\": 3}".as_bytes()).unwrap();
    let said: Vec<String> = decoded.deviations.iter().map(ToString::to_string).collect();
    assert_eq!(decoded.value.size, 3);
    assert_eq!(said, ["$: other spelling: expected JSON, found a byte order mark before it"]);
    for (text, wanted) in [
        ("<html>no</html>", "$: expected value at line 1 column 1, found \"<html>no</html>\""),
        ("{\"size\": NaN}", "$.size: expected value at line 1 column 10, found \"NaN}\""),
        ("{\"size\": 3", "$.size: EOF while parsing an object at line 1 column 10"),
        ("\u{FEFF}\u{FEFF}{}", "$: expected value at line 1 column 1, found \"\\u{feff}{}\""),
        ("é", "$: expected value at line 1 column 1, found \"é\""),
    ] {
        assert_eq!(wire::decode::<Leaf>(text.as_bytes()).unwrap_err().to_string(), wanted);
    }
    let long = wire::decode::<Leaf>(&[b'x'; 99]).unwrap_err().to_string();
    assert_eq!(long.matches('x').count(), 41, "{long}");
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
    let wire::Error::Syntax { path, error, .. } = error else { panic!("{error:?}") };
    assert!(error.is_eof());
    assert_eq!(path, "$.leaves[1].size");
    assert!(wire::decode::<Leaf>(br#"{"size": 1} x"#).is_err());
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
