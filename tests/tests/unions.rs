//! How unions choose their member, rule by rule.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use hazards::shapes::{Branch, Leaf, Tree};
use hazards::unions::{Covered, Holder, Same, Scalars, Small, Special, Tagged};
use hazards::wire::{self, DeviationKind, Union as _};
use proptest::prelude::*;
use serde_json::{Value, json};

fn read<T: wire::Wire>(json: Value) -> T {
    wire::decode(json.to_string().as_bytes()).unwrap().value
}

#[test]
fn by_json_type() {
    assert_eq!(read::<Scalars>(json!(true)), Scalars::Bool(true));
    assert_eq!(read::<Scalars>(json!(1)), Scalars::Integer(1));
    assert_eq!(read::<Scalars>(json!(1.5)), Scalars::Number(1.5));
    assert_eq!(read::<Scalars>(json!("1")), Scalars::String("1".to_owned()));
}

#[test]
fn by_what_the_value_says_of_itself() {
    assert!(matches!(read::<Special>(json!("asc")), Special::Odd(_)));
    assert!(matches!(read::<Special>(json!("2019-06-24T11:38:02Z")), Special::DateTime(_)));
    assert!(matches!(read::<Special>(json!("words")), Special::String(_)));
    assert!(matches!(read::<Special>(json!(["a"])), Special::StringList(_)));
    assert!(matches!(read::<Special>(json!({ "a": 1 })), Special::IntegerMap(_)));
}

#[test]
fn by_discriminator() {
    assert!(matches!(read::<Tagged>(json!({ "type": "only" })), Tagged::TaggedOnly(_)));
    assert!(matches!(read::<Tagged>(json!({ "type": "other", "a": "x" })), Tagged::TaggedOther(_)));
    assert_eq!(read::<Tagged>(json!({ "type": "third" })), Tagged::Unknown(json!({ "type": "third" })));
}

/// What tells the members apart may be spelled in another way, if no member lists it so. It stays as it was sent.
#[test]
fn by_a_discriminator_in_another_case() {
    for text in ["OTHER", "Other", "_other"] {
        let json = json!({ "type": text, "a": "x" });
        let decoded = wire::decode::<Tagged>(json.to_string().as_bytes()).unwrap();
        assert!(matches!(decoded.value, Tagged::TaggedOther(_)), "{:?}", decoded.value);
        let said: Vec<_> = decoded.deviations.iter().map(|it| (it.path.as_str(), it.kind)).collect();
        assert_eq!(said, [("$.type", DeviationKind::UnknownValue)]);
        assert_eq!(serde_json::from_str::<Tagged>(&json.to_string()).unwrap(), decoded.value);
        assert_eq!(serde_json::to_value(&decoded.value).unwrap(), json);
    }
    assert!(matches!(read::<Tagged>(json!({ "type": "_" })), Tagged::Unknown(_)));
}

/// Of a key that comes twice the last value counts, for the member as for the field.
#[test]
fn by_the_last_of_two_discriminators() {
    for (first, last) in [("only", "other"), ("third", "other")] {
        let text = format!(r#"{{"type":"{first}","a":"x","type":"{last}"}}"#);
        let decoded = wire::decode::<Tagged>(text.as_bytes()).unwrap();
        assert!(matches!(decoded.value, Tagged::TaggedOther(_)), "{text}: {:?}", decoded.value);
        assert_eq!(decoded.counts.of(DeviationKind::DuplicateKey), 1, "{:?}", decoded.deviations);
    }
}

/// What is no list is one where no other member fits, and nowhere else.
#[test]
fn by_what_is_a_list_of_one_at_last() {
    assert!(matches!(read::<Special>(json!("words")), Special::String(_)));
    assert!(matches!(read::<Special>(json!({ "a": 1 })), Special::IntegerMap(_)));
    assert!(matches!(read::<Special>(json!({})), Special::IntegerMap(_)));
    assert!(!matches!(read::<Special>(json!(1_561_376_282)), Special::DateTime(_)), "a text holds it, too");
    // It is no map of numbers, but a list of texts whose numbers have gaps.
    assert_eq!(
        read::<Special>(json!({ "0": "a", "2": "b" })),
        Special::StringList(vec!["a".to_owned(), "b".to_owned()])
    );
    assert!(matches!(read::<Special>(json!({ "0": "1", "2": "3" })), Special::IntegerMap(_)));
    assert!(matches!(read::<Special>(json!({ "a": "b" })), Special::Unknown(_)));
    let holder = read::<Holder>(json!({ "list": 7 }));
    assert_eq!(holder.list, [Scalars::Integer(7)]);
    assert_eq!(serde_json::from_str::<Holder>(r#"{"list":7}"#).unwrap(), holder);
}

/// To plain serde such a number comes as a fraction that has been rounded, so what it was is not known.
#[test]
fn a_rounded_number_is_no_list_of_one() {
    let json = r#"{"list":1844674407370955173709551615}"#;
    let refused = serde_json::from_str::<Holder>(json).unwrap_err().to_string();
    assert!(refused.contains("expected a list"), "{refused}");
    let decoded = wire::decode::<Holder>(json.as_bytes()).unwrap();
    assert_eq!(decoded.value.list, [Scalars::String("1844674407370955173709551615".to_owned())]);
}

/// A union that one key tells is read from its text, if the text is as the docs say, and is kept first if not. Whichever
/// it is, the same comes of it.
#[test]
fn from_its_text_as_from_what_is_kept() {
    let deep = format!("{}1{}", "[".repeat(100), "]".repeat(100));
    for (json, a) in [
        (r#"{"type":"other","a":"x"}"#, Some("x")),
        (r#"{ "a" : "x\n" , "type" : "other" }"#, Some("x\n")),
        (r#"{"type":"other","a":null}"#, None),
        (r#"{"type":"other","a":1.10}"#, Some("1.10")),
        (r#"{"type":"other","a":12345678901234567890123}"#, Some("12345678901234567890123")),
        (r#"{"type":"other","a":"\ud800"}"#, Some("\u{fffd}")),
        (r#"{"type":"other","a":"first","a":"last"}"#, Some("last")),
        (r#"{"type":"only","a":"x","type":"other"}"#, Some("x")),
        (r#"{"t\u0079pe":"other","a":"x"}"#, Some("x")),
        (r#"{"Type":"other","A":"x"}"#, Some("x")),
        (r#"{"b":{"type":"only"},"c":["type","only"],"type":"other","a":"x"}"#, Some("x")),
        (&format!(r#"{{"type":"other","a":"x","deep":{deep}}}"#), Some("x")),
        (&format!(r#"{{"deep":{deep},"type":"other","a":"{}"}}"#, "x".repeat(200)), Some(&*"x".repeat(200))),
    ] {
        let kept = wire::decode::<Tagged>(json.as_bytes()).unwrap().value;
        let Tagged::TaggedOther(other) = &kept else { panic!("{json}: {kept:?}") };
        assert_eq!(other.a.as_deref(), a, "{json}");
        assert_eq!(serde_json::from_str::<Tagged>(json).unwrap(), kept, "{json}");
        assert_eq!(serde_json::from_slice::<Tagged>(json.as_bytes()).unwrap(), kept, "{json}");
        assert_eq!(serde_json::from_reader::<_, Tagged>(json.as_bytes()).unwrap(), kept, "{json}");
    }
}

#[test]
fn by_the_keys_that_are_covered() {
    assert!(matches!(read::<Covered>(json!({ "id": 1 })), Covered::Small(_)));
    assert!(matches!(read::<Covered>(json!({ "id": 1, "name": "a" })), Covered::Large(_)));
    assert!(matches!(read::<Covered>(json!({ "ID": 1, "Name": "a" })), Covered::Large(_)));
}

#[test]
fn by_the_order_of_the_page_last() {
    assert!(matches!(read::<Same>(json!({})), Same::Small(_) | Same::Pair(_)));
    let decoded = wire::decode::<Covered>(b"{}").unwrap();
    assert!(matches!(decoded.value, Covered::Small(_)), "the one that lacks the least");
}

#[test]
fn what_no_member_fits_is_kept() {
    let json = json!({ "nothing": ["documented"] });
    let decoded = wire::decode::<Covered>(json.to_string().as_bytes()).unwrap();
    assert_eq!(decoded.value, Covered::Unknown(json.clone()));
    assert_eq!(decoded.deviations[0].kind, DeviationKind::UnknownValue);
    assert_eq!(serde_json::to_value(&decoded.value).unwrap(), json);
    assert_eq!(Covered::default(), Covered::Unknown(Value::Null));
}

/// Neither a whole number of 64 bits with a sign nor one that a fraction has without rounding: a text
/// holds it, in another spelling.
#[test]
fn a_number_that_every_number_would_round_is_a_text() {
    for number in [u64::MAX, (1 << 63) + 1] {
        let decoded = wire::decode::<Scalars>(number.to_string().as_bytes()).unwrap();
        assert_eq!(decoded.value, Scalars::String(number.to_string()));
        assert_eq!(decoded.deviations[0].kind, DeviationKind::Spelling);
    }
    assert_eq!(read::<Scalars>(json!(1_u64 << 63)), Scalars::Number(9_223_372_036_854_775_808.0));
}

#[test]
fn a_deviation_says_of_every_member_why_not() {
    let json = br#"{"list": [], "inline": {"id": "x"}}"#;
    let decoded = wire::decode::<Holder>(json).unwrap();
    let said: Vec<String> = decoded.deviations.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "$.inline: unknown value (Holder.inline): expected one of Small (.id: no whole number of 64 bits); \
          Large (.id: no whole number of 64 bits), found {\"id\":\"x\"}"
        ]
    );
    assert_eq!(decoded.value.inline, Some(Covered::Unknown(json!({ "id": "x" }))));
    assert!(matches!(wire::decode_strict::<Holder>(json), Err(wire::Error::Deviations(_))));
    assert_eq!(serde_json::from_slice::<Holder>(json).unwrap(), decoded.value, "a union costs no response");
}

#[test]
fn unions_contain_themselves() {
    let json = json!({ "left": { "size": 1 }, "right": [{ "size": 2 }, { "left": { "size": 3 } }] });
    let tree: Tree = read(json.clone());
    let Tree::Branch(branch) = &tree else { panic!("{tree:?}") };
    assert_eq!(branch.left, Tree::Leaf(Leaf { size: 1 }));
    assert_eq!(serde_json::to_value(&tree).unwrap(), json);
}

#[test]
fn a_union_is_made_of_a_member_and_gives_it_back() {
    let small = Small { id: 1 };
    let covered = Covered::from(small.clone());
    assert_eq!(covered, Covered::Small(small.clone()));
    assert_eq!((covered.as_small(), covered.as_large()), (Some(&small), None));
    let back = covered.into_large().expect_err("it is no `Large`, and comes back");
    assert_eq!(back.into_small(), Ok(small));
    let scalars: [Scalars; 3] = [true.into(), 7_i64.into(), "text".to_owned().into()];
    assert_eq!(scalars, [Scalars::Bool(true), Scalars::Integer(7), Scalars::String("text".to_owned())]);
    assert_eq!(
        scalars.each_ref().map(|it| (it.as_bool(), it.as_integer(), it.as_string())),
        [(Some(true), None, None), (None, Some(7), None), (None, None, Some("text"))]
    );
}

/// The pointer, which a circle of types needs, is nobody's business.
#[test]
fn a_member_behind_a_pointer_is_taken_and_given_without_it() {
    let branch = Branch { left: Leaf { size: 1 }.into(), ..Branch::default() };
    let tree = Tree::from(branch.clone());
    assert_eq!(tree.as_branch(), Some(&branch));
    assert_eq!(tree.into_branch(), Ok(branch));
}

#[test]
fn what_is_no_member_is_unknown() {
    assert!(read::<Covered>(json!(["no", "object"])).is_unknown());
    assert!(!read::<Covered>(json!({ "id": 1 })).is_unknown());
    assert!(Covered::default().is_unknown());
}

fn scalars() -> impl Strategy<Value = Scalars> {
    prop_oneof![
        any::<bool>().prop_map(Scalars::Bool),
        any::<i64>().prop_map(Scalars::Integer),
        any::<f64>().prop_filter("JSON has it", |f| f.is_finite()).prop_map(Scalars::Number),
        any::<i32>().prop_map(|whole| Scalars::Number(whole.into())),
        ".*".prop_map(Scalars::String),
    ]
}

proptest! {
    #[test]
    fn a_value_written_reads_back(value in scalars(), list in proptest::collection::vec(scalars(), 0..4)) {
        let json = serde_json::to_string(&value).unwrap();
        prop_assert_eq!(serde_json::from_str::<Scalars>(&json).unwrap(), value);
        let holder = Holder { list, ..Holder::default() };
        let json = serde_json::to_string(&holder).unwrap();
        prop_assert_eq!(serde_json::from_str::<Holder>(&json).unwrap(), holder);
    }
}
