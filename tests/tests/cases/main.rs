//! Small bodies, each of a kind that was once read wrongly: what every way of reading must give. The
//! ways are `decode`, `decode_strict`, and what serde and serde_json offer to users: plain reading, by
//! way of a `Value`, and inside a user's flattened, tagged and untagged types. All of it holds as well
//! in a build where serde_json keeps numbers as text.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

mod expect;
mod outcomes;

use expect::{ALL, Case, STRAIGHT};
use generator::Options;
use outcomes::{CASES, Said, arbitrary_precision, as_it_is, cases};

#[test]
fn numbers_are_read_however_serde_json_keeps_them() {
    let sack = Case::new("components::Sack");
    sack.reads(
        "body",
        r#"{"label":"A 7","weight":60.25,"beans":410000,"grade":0,"stage":"dried","moisture":11.5,"remarks":{"tare":0.75},"shares":{"north":0.25,"south":0.75}}"#,
    )
    .deviates(&[]);
    sack.reads("spelled", r#"{"label":"A 8","weight":60.25,"beans":410000,"grade":1,"stage":"2.5"}"#)
        .deviates(&[("$.beans", "Spelling"), ("$.grade", "Spelling"), ("$.stage", "Spelling")])
        .shows(&["Roasted", "Second"]);
}

#[test]
fn base64_of_either_alphabet_padded_or_not_and_in_lines() {
    let letter = Case::new("components::Letter");
    letter.reads("exact", r#"{"to":"Ada","seal":"++//"}"#).deviates(&[]);
    letter.reads("body", r#"{"to":"Ada","seal":"++//"}"#).deviates(&[("$.seal", "Spelling")]);
    letter.reads("unpadded", r#"{"to":"Ada","seal":"+/8="}"#).deviates(&[("$.seal", "Spelling")]);
    let lines = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7";
    letter.reads("lines", &format!(r#"{{"to":"Ada","seal":"{lines}"}}"#)).deviates(&[("$.seal", "Spelling")]);
}

#[test]
fn a_boolean_literal_tells_members_apart_and_holds_elsewhere() {
    let upload = Case::new("components::Upload");
    upload
        .reads("body", r#"{"outcome":{"kept":false,"place":"disk full"},"dryRun":false}"#)
        .deviates(&[])
        .shows(&["Refused("]);
    upload
        .reads("contradicted", r#"{"outcome":{"kept":true,"place":"/a"},"dryRun":true}"#)
        .deviates(&[("$.dryRun", "UnknownValue")])
        .shows(&["Stored("]);
}

#[test]
fn an_enum_of_several_values_tells_members_apart() {
    let trip = Case::new("components::Trip");
    trip.reads("body", r#"{"leg":{"by":"canoe","line":"7"}}"#).deviates(&[]).shows(&["Water(", "Canoe"]);
    trip.reads("unlisted", r#"{"leg":{"by":"airship","line":"9"}}"#)
        .deviates(&[("$.leg", "UnknownValue")])
        .shows(&["leg: Unknown("]);
}

#[test]
fn an_empty_list_is_an_empty_object_or_map() {
    let shelf = Case::new("components::Shelf");
    let empty = r#"{"number":4,"labels":{}}"#;
    let deviations = [("$.labels", "Spelling"), ("$.room", "Spelling"), ("$.rooms", "Spelling")];
    shelf.reads_any("body", &[empty, r#"{"number":4,"labels":{},"rooms":{}}"#]).deviates(&deviations);
    shelf.refuses("filled", "$.labels");
    shelf.reads_by(&["decode"], "filled", &[empty]).deviates(&[("$.labels", "WrongType")]);
}

/// PHP has one type for lists and objects, and `false` and `""` for none; XML has texts, and lists that are there only
/// where there is more than one item.
#[test]
fn lists_and_nulls_of_php_and_xml() {
    let parcel = Case::new("components::Parcel");
    let as_documented = r#"{"weight":1.5,"insured":true,"sentAt":"2019-06-24T11:38:02Z","stops":[{"town":"Ulm","doors":[4]}],"labels":["a"],"sizes":[1,2,3],"owner":{"town":"Ulm"},"remarks":{"en":"fragile"}}"#;
    parcel.reads("body", as_documented).deviates(&[]);
    parcel
        .reads("php", r#"{"weight":0.0,"sentAt":"2019-06-24T11:38:02Z","stops":[],"labels":["a","b"]}"#)
        .deviates(&[
            ("$.insured", "Spelling"),
            ("$.labels", "Spelling"),
            ("$.owner", "Spelling"),
            ("$.remarks", "Spelling"),
            ("$.sentAt", "Spelling"),
            ("$.sizes", "Spelling"),
            ("$.stops", "Spelling"),
            ("$.weight", "Null"),
            ("$.weight", "Spelling"),
        ]);
    parcel
        .reads("xml", r#"{"weight":1.5,"sentAt":"2019-06-24T11:38:02Z","stops":[{"town":"Ulm","doors":[4]}],"labels":["a"],"sizes":[7],"remarks":{"en":"fragile"}}"#)
        .deviates(&[
            ("$.insured", "Spelling"),
            ("$.labels", "Spelling"),
            ("$.owner", "Spelling"),
            ("$.sentAt", "Spelling"),
            ("$.sizes", "Spelling"),
            ("$.stops", "Spelling"),
            ("$.stops.doors", "Spelling"),
            ("$.stops.doors", "Spelling"),
            ("$.weight", "Spelling"),
        ]);
    parcel.refuses("wrong", "$.");
    parcel
        .reads_by(&["decode"], "wrong", &[r#"{"weight":1.0,"sentAt":"2019-06-24T11:38:02Z","stops":[]}"#])
        .deviates(&[("$.labels", "WrongType"), ("$.sizes", "WrongType"), ("$.stops", "WrongType")]);
}

#[test]
fn enums_of_fractions_and_booleans_keep_their_type() {
    let lamp = Case::new("components::Lamp");
    lamp.reads("body", r#"{"dim":1.0,"lit":true,"gain":1}"#).deviates(&[]).shows(&[
        "dim: OneDot0",
        "lit: True",
        "gain: Some(One)",
    ]);
    // JSON has one kind of number.
    lamp.reads("whole", r#"{"dim":1.0,"lit":false,"gain":1}"#).deviates(&[]).shows(&[
        "dim: OneDot0",
        "lit: False",
        "gain: Some(One)",
    ]);
    lamp.reads("spelled", r#"{"dim":2.5,"lit":false,"gain":0.9}"#)
        .deviates(&[("$.dim", "Spelling"), ("$.gain", "Spelling"), ("$.lit", "Spelling")])
        .shows(&["dim: TwoDot5", "lit: False", "gain: Some(ZeroDot9)"]);
    lamp.reads("unlisted", r#"{"dim":0.3,"lit":true}"#)
        .deviates(&[("$.dim", "UnknownValue")])
        .shows(&["dim: Unknown("]);
}

/// A buffer of serde or serde_json that has rounded a whole number is refused.
#[test]
fn exact_numbers_stay_exact_or_are_refused() {
    let ledger = Case::new("components::Ledger");
    ledger.reads("body", r#"{"coin":"XYZ","units":90071992547409931,"rate":2.25}"#).deviates(&[]);
    let long = r#"{"coin":"XYZ","units":123456789012345678901234567890,"rate":0.1000000000000000000000001}"#;
    let share = r#"{"coin":"XYZ","units":1,"rate":1,"fee":{"percent":0.1000000000000000000000001}}"#;
    let folded = [("$.Coin", "FoldedKey"), ("$.Rate", "FoldedKey"), ("$.Units", "FoldedKey")];
    for (body, written, deviations) in
        [("long", long, &[][..]), ("alike", long, &folded[..]), ("union", share, &[][..])]
    {
        ledger.reads_by(STRAIGHT, body, &[written]).exactly().deviates(deviations);
        // A fraction that a buffer has rounded cannot be told from one that was sent so.
        if body != "union" {
            ledger.reads_or_refuses(body, written).exactly();
        }
        ledger.within(arbitrary_precision).reads(body, written).exactly();
    }
    ledger.reads_by(STRAIGHT, "union", &[share]).shows(&["Share("]);
}

#[test]
fn an_example_of_null_is_an_example() {
    let said = as_it_is();
    assert_eq!(said.messages["example-null-of-a-nullable-field"], [] as [&str; 0]);
    let feed = Case::new("components::Feed");
    feed.reads("body", r#"{"name":"tides","stoppedAt":null,"reason":null}"#)
        .deviates(&[])
        .shows(&["stopped_at: None", "reason: None"]);
}

/// The last day of 9999 means never, and lies beyond what the date's type holds.
#[test]
fn a_date_beyond_the_range_says_so() {
    let lease = Case::new("components::Lease");
    for said in [as_it_is(), arbitrary_precision()] {
        for way in ALL {
            match said.outcome("components::Lease", "body", way).unwrap() {
                outcomes::Outcome::Read { json, deviations, .. } => {
                    let value: serde_json::Value = serde_json::from_str(json).unwrap();
                    assert_eq!(value["day"], "9999-12-31", "{way}");
                    let end = &value["endsAt"];
                    assert!(end.is_null() || end.as_str().unwrap().starts_with("9999-12-3"), "{way}: {end}");
                    if *way == "decode" {
                        assert_eq!(deviations.len(), 1, "{deviations:?}");
                        assert_eq!(deviations[0].0, "$.endsAt");
                    }
                }
                outcomes::Outcome::Refused(error) => {
                    assert_ne!(*way, "decode", "{error}");
                    assert!(error.contains("out of range"), "{way}: {error}");
                }
            }
        }
    }
    for body in ["empty", "zero"] {
        lease
            .reads(body, r#"{"flat":"2b"}"#)
            .deviates(&[("$.day", "Spelling"), ("$.endsAt", "Spelling")])
            .shows(&["ends_at: None", "day: None"]);
    }
}

/// A text that was cut in the middle of a character is no JSON to serde_json; where it is, must be said.
#[test]
fn a_broken_string_is_named_with_its_path() {
    let chat = Case::new("components::Chat");
    chat.names_or_reads("body", "$.line");
    chat.names_or_reads("any", "$.rest");
    chat.reads_by(STRAIGHT, "unknown", &[r#"{"line":"good night"}"#]).deviates(&[("$.mood", "UnknownField")]);
}

#[test]
fn null_in_a_list_keeps_its_place() {
    let log = Case::new("components::Log");
    let written = r#"{"hours":[6,7,8],"degrees":[11.5,0.0,12.5],"sheet":[["n","","e"]],"buoys":[{"depth":0.0},{"depth":3.5}]}"#;
    log.reads_by(&["decode"], "body", &[written]).deviates(&[
        ("$.buoys[0]", "Null"),
        ("$.degrees[1]", "Null"),
        ("$.sheet[0][1]", "Null"),
    ]);
    log.reads_or_refuses("body", written);
}

/// Where the user would rather have an error than a value that nobody sent.
#[test]
fn plain_serde_is_strict_where_the_user_wants_it() {
    let ticket = Case::new("components::Ticket");
    ticket.reads("whole", r#"{"number":7,"name":"Ada"}"#).deviates(&[]);
    ticket.refuses("missing", "$: missing field `name`");
    ticket.refuses("null", "$.name (Ticket.name): invalid type: null");
    ticket
        .reads_by(&["decode"], "missing", &[r#"{"number":7,"name":"","cabin":"B 12"}"#])
        .deviates(&[("$.name", "Missing")]);
    ticket.reads_by(&["decode"], "null", &[r#"{"number":7,"name":""}"#]).deviates(&[("$.name", "Null")]);
}

#[test]
fn a_stream_in_a_union_is_a_response() {
    Said::is_written("python-event-stream-union");
    Case::new("models::Chunk").reads("body", r#"{"words":"one two"}"#).deviates(&[]);
}

#[test]
fn every_kind_of_file_is_bytes() {
    Said::is_written("python-io-iobase");
    Case::new("models::Scan").reads("body", r#"{"title":"map","pages":"eWVz"}"#).deviates(&[]);
}

/// The heading and the table are the generator's of the docs, whatever a description left open.
#[test]
fn a_block_left_open_takes_no_row() {
    let case = "unclosed-block-in-description";
    if as_it_is().unwritten.contains(&case) {
        assert!(as_it_is().messages[case].iter().any(|message| message.starts_with("Error")));
        return;
    }
    for name in ["Fence", "Pre", "Remark"] {
        Case::new(&format!("components::{name}"))
            .reads("body", r#"{"post":"oak"}"#)
            .deviates(&[])
            .shows(&[&format!("{name} {{ post: \"oak\" }}")]);
    }
}

#[test]
fn keys_further_in_tell_members_apart() {
    Case::new("models::Notice")
        .reads("body", r#"{"what":{"id":"w1","body":{"sky":"grey","wind":7}}}"#)
        .deviates(&[])
        .shows(&["what: Weather("]);
}

/// Neither a value that all members list which list any, nor a page further up, is worth a key that one member has.
#[test]
fn a_key_that_one_member_has_tells_it_apart() {
    let desk = Case::new("models::Desk");
    desk.reads("body", r#"{"passes":[{"id":"p1","currency":"eur","openedAt":"noon","rooms":{"floor":2}}]}"#)
        .deviates(&[("$.passes[0].period", "UnknownField")])
        .shows(&["Team("]);
    desk.reads("null", r#"{"passes":[{"id":"p2","currency":"eur","openedAt":"noon","host":"","until":""}]}"#)
        .deviates(&[("$.passes[0].host", "Null"), ("$.passes[0].until", "Missing")])
        .shows(&["Guest("]);
}

#[test]
fn the_types_of_values_tell_members_apart() {
    let setting = Case::new("components::Setting");
    for (body, value, member) in [
        ("body", "12.75", "AmountEntry("),
        ("flag", "true", "FlagEntry("),
        ("tags", r#"["a","b"]"#, "TagsEntry("),
        ("text", r#""high""#, "TextEntry("),
    ] {
        setting
            .reads(body, &format!(r#"{{"id":"s1","entry":{{"name":"limit","value":{value}}}}}"#))
            .deviates(&[])
            .shows(&[member]);
    }
}

#[test]
fn names_that_clash_after_all_are_no_warning() {
    Case::new("components::Owner").reads("body", r#""self""#).deviates(&[]);
    for said in [as_it_is(), arbitrary_precision()] {
        assert_eq!(said.compiler, "");
    }
}

/// Half of a surrogate pair, which a parsed value cannot have.
const ONLY_IN_TEXT: &str = "no-path-when-a-string-is-broken";

/// `validate` asks the docs what `decode` asks the tables of the crate.
#[test]
fn a_body_deviates_without_a_crate_as_with_one() {
    let mut compared = 0;
    for (case, ty, bodies) in CASES.iter().filter(|(case, ..)| *case != ONLY_IN_TEXT) {
        let folder = cases().join(case);
        let options = Options::new(folder.join("docs"), "generated");
        let page = ty.rsplit("::").next().unwrap();
        for body in *bodies {
            let outcome = as_it_is().outcome(ty, body, "decode");
            let Some(outcomes::Outcome::Read { deviations, .. }) = outcome else { continue };
            let file = folder.join(format!("{body}.json"));
            let validated = generator::validate(&options, &[file], Some(page)).unwrap();
            let found = validated[0].deviations.iter().map(|it| (it.path.clone(), format!("{:?}", it.kind)));
            let mut found: Vec<_> = found.collect();
            found.sort();
            assert_eq!(found, *deviations, "{case} {body}");
            compared += 1;
        }
    }
    assert!(compared > 25, "{compared}");
}
