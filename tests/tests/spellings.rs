//! In which spellings values are read, through the crate that the golden docs give.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use hazards::enums::Odd;
use hazards::shapes::{Everything, Leaf, Pair};
use hazards::wire::{self, DeviationKind};
use serde_json::{Value, json};

fn decode<T: wire::Wire>(json: &Value) -> (T, Vec<String>) {
    let decoded = wire::decode(json.to_string().as_bytes()).unwrap();
    (decoded.value, decoded.deviations.iter().map(ToString::to_string).collect())
}

/// A body of a type with every kind of field, with some of them changed.
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
    for spelled in ["12.0", "1.2e1", "\"12\"", "\"012\"", "\"12.00\"", "\" 12 \"", "\"1.2e1\""] {
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
        "\"2019-06-24T13:38:02 +02:00\"",
        "\"2019-06-24 11:38:02 Z\"",
        "\"2019-06-24 07:38:02 EDT\"",
        "\"2019-06-24T11:38:02 GMT\"",
        "\"2019/06/24 11:38:02\"",
        "\"2019-6-24 11:38:02 UTC\"",
        "\"20190624113802\"",
        "\"24-Jun-2019 11:38:02\"",
        "\"Jun 24, 2019 11:38:02 AM\"",
        "\"2019-06-24 7:38:02 am EDT\"",
    ] {
        let (value, is_read) = read("moment", json);
        assert!(is_read && value.moment == moment, "{json}: {}", value.moment);
    }
    assert_eq!(read("moment", "1561376282.25").0.moment, "2019-06-24T11:38:02.25Z".parse().unwrap());
    assert_eq!(
        read("moment", "\"2019/06/24 12:38:02.25 PM\"").0.moment,
        "2019-06-24T12:38:02.25Z".parse().unwrap()
    );
    assert_eq!(read("moment", "\"2019-06-24T24:00:00Z\"").0.moment, "2019-06-25T00:00:00Z".parse().unwrap());
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
        "\"24/06/2019 11:38:02\"",
        "\"24-06-2019\"",
        "\"2019-06-24 13:38:02 PM\"",
        "\"2019-06-24 0:38:02 AM\"",
        "\"2019-06-24 24:00:01\"",
        "\"2019-06-24 AM\"",
        "\"2019/13/01\"",
        "\"2019/02/29\"",
        "\"20190229\"",
        "\"2019-06-24T11:38:02Z Z\"",
        "\"2019-06-24T11:38:02.1234567890Z\"",
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
        "\"2019/06/24\"",
        "\"20190624\"",
        "\"24-Jun-2019\"",
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

/// Plain serde gets a whole number beyond 64 bits rounded: it refuses what `decode` reads with all digits.
#[test]
fn a_rounded_number_is_no_text_of_an_enum() {
    let json = "18446744073709551616";
    assert!(serde_json::from_str::<Odd>(json).is_err());
    let decoded = wire::decode::<Odd>(json.as_bytes()).unwrap();
    assert_eq!(serde_json::to_value(&decoded.value).unwrap(), json);
}
