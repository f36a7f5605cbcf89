//! Recorded values in other spellings: what the written crate reads as documented is no evidence of another type. What
//! it says of a body is asked of `judge`, which `bodies` and `spellings` hold against the crate itself.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use generator::diagnostic::Diagnostics;
use generator::graph::{Field, Schema, Type, TypeGraph, TypeId};
use generator::judge::{DeviationKind, deviations};
use generator::source::{Source, SourceKind, SourceMap};
use serde_json::{Value, json};
use tests::stages;

const FIELDS: &str = "## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n";
const DATE: &str = "[\\DateTime](https://www.php.net/manual/en/class.datetime.php)";
const DAY: &str = "[LocalDate](https://www.brick.example/LocalDate.md)";

/// Docs of a pet with one field `x`, of what it may be made of, and of one recorded body.
fn graph(ty: &str, required: bool, body: Option<&Value>) -> (TypeGraph, Diagnostics) {
    let mark = if required { ":heavy_check_mark:" } else { ":heavy_minus_sign:" };
    let values = "## Values\n\n| Name | Value |\n| --- | --- |\n";
    let (yes, no) = (":heavy_check_mark:", ":heavy_minus_sign:");
    let mut sources = SourceMap::default();
    for (name, text) in [
        ("Pet", format!("{FIELDS}| `x` | {ty} | {mark} |\n| `name` | *string* | {no} |\n")),
        ("Mate", format!("{FIELDS}| `id` | *string* | {yes} |\n| `age` | *int* | {no} |\n")),
        ("Kind", format!("{values}| `DOG` | dog |\n| `CAT` | cat |\n")),
        ("Size", format!("{values}| `ONE` | 1 |\n| `TWO` | 2 |\n")),
    ] {
        sources.add(Source::page(format!("{name}.md"), format!("# {name}\n\n\n{text}")));
    }
    if let Some(body) = body {
        for (name, text) in
            [("index.tsv", "pet.json\tPet.md\tone\n".to_owned()), ("pet.json", body.to_string())]
        {
            let kind = SourceKind::Payload { name: name.to_owned(), is_own: true };
            sources.add(Source { path: format!("payloads/{name}"), text, kind });
        }
    }
    stages::operations(&sources)
}

fn pet(graph: &TypeGraph) -> (TypeId, &Field) {
    let (id, def) = graph.iter().find(|(_, def)| def.name == "Pet").unwrap();
    let Schema::Struct(strukt) = &def.schema else { panic!("a pet is an object") };
    (id, &strukt.fields[0])
}

fn kinds(graph: &TypeGraph, body: &Value) -> Vec<DeviationKind> {
    let ty = Type::Reference(pet(graph).0);
    deviations(graph, body, &ty).into_iter().map(|it| it.kind).collect()
}

fn types() -> Vec<String> {
    let scalars = ["*string*", "*int*", "*float*", "*bool*", DATE, DAY, "[Kind](Kind.md)", "[Size](Size.md)"];
    let mut types: Vec<String> = scalars.into_iter().map(str::to_owned).collect();
    types.push("[Mate](Mate.md)".to_owned());
    let single = types.clone();
    types.extend(single.iter().map(|ty| format!("array<{ty}>")));
    types.extend(single.iter().map(|ty| format!("array<string, {ty}>")));
    types
}

fn values() -> Vec<Value> {
    let single = [
        json!("a"),
        json!("dog"),
        json!("DOG"),
        json!("12"),
        json!("0012"),
        json!("-0.5"),
        json!("00"),
        json!("1"),
        json!("true"),
        json!("[1]"),
        json!("0000-00-00"),
        json!("2020-01-02"),
        json!("2020-01-02T03:04:05Z"),
        json!("Mon, 24 Jun 2019 11:38:02 GMT"),
        json!("/Date(1561376282000)/"),
        json!("2019/06/24 11:38:02 AM"),
        json!("24/06/2019"),
        json!("20190624"),
        json!(0),
        json!(2),
        json!(2.0),
        json!(2.5),
        json!(1_561_376_282),
        json!(u64::MAX),
        json!(true),
        json!(false),
        json!(""),
        json!([]),
        json!({}),
        json!({ "id": "1" }),
        json!({ "id": 1, "age": "3" }),
    ];
    let mut values = single.to_vec();
    values.extend(single.iter().map(|it| json!([it])));
    values.extend(single.iter().map(|it| json!([it, null, it])));
    values.extend(single.iter().map(|it| json!({ "0": it, "2": it })));
    values.extend(single.iter().map(|it| json!({ "a": it })));
    values
}

/// Whether a value is of another type than documented.
fn is_wrong(graph: &TypeGraph, body: &Value) -> bool {
    kinds(graph, body).contains(&DeviationKind::WrongType)
}

/// A value changes the type of its field if it cannot be read as documented, and else never.
#[test]
fn only_what_is_read_as_nothing_documented_is_another_type() {
    for ty in types() {
        for required in [true, false] {
            let plain = graph(&ty, required, None).0;
            let documented = plain.notation(&pet(&plain).1.ty);
            for value in values() {
                let body = json!({ "x": value });
                let is_wrong = is_wrong(&plain, &body);
                let (amended, _) = graph(&ty, required, Some(&body));
                let now = amended.notation(&pet(&amended).1.ty);
                // A null in a list makes its items nullable, and no other type.
                let is_other = now.replace('?', "") != documented;
                assert_eq!(is_other, is_wrong, "{value} for {documented} made {now}");
            }
        }
    }
}

/// What was learnt from a body is enough to read it: whatever still deviates is a spelling, which is said, or a number
/// for an enum of texts, which is kept as it is, or a key of an object that has none of its type's.
#[test]
fn what_a_body_shows_reads_it() {
    for ty in types() {
        for required in [true, false] {
            for value in values() {
                let body = json!({ "x": value });
                let (amended, diagnostics) = graph(&ty, required, Some(&body));
                let left = kinds(&amended, &body);
                let is_spelling = |it: &DeviationKind| *it == DeviationKind::Spelling;
                let is_kept = [DeviationKind::UnknownValue, DeviationKind::UnknownField];
                let is_fine = |it: &DeviationKind| is_spelling(it) || is_kept.contains(it);
                let now = amended.notation(&pet(&amended).1.ty);
                assert!(left.iter().all(is_fine), "{value} for {ty}, which is {now} now: {left:?}");
                let is_said = diagnostics.iter().any(|it| it.code.name() == "other-spelling");
                assert_eq!(
                    is_said,
                    left.iter().any(is_spelling),
                    "{value} for {ty}, which is {now} now: {left:?}"
                );
            }
        }
    }
}

/// The type that a body shows for a field.
fn shown(ty: &str, body: &Value) -> String {
    let (amended, diagnostics) = graph(ty, true, Some(body));
    let (_, field) = pet(&amended);
    let mut said = diagnostics.iter().filter(|it| it.code.name() == "amended").map(|it| it.message.as_str());
    let change = said.find_map(|it| it.split_once(", and is `")?.1.split_once('`'));
    change.map_or_else(|| amended.notation(&field.ty), |(ty, _)| ty.to_owned())
}

/// What leads to an object is sent in its place, and an object where there is none is any.
#[test]
fn a_value_in_the_place_of_an_object_is_of_either_type() {
    for (ty, value, expected) in [
        ("[Mate](Mate.md)", json!("m1"), "Mate | string"),
        ("[Mate](Mate.md)", json!(7), "Mate | integer"),
        ("array<[Mate](Mate.md)>", json!([{ "id": "1" }, "m1"]), "list<Mate | string>"),
        ("array<[Mate](Mate.md)>", json!("m1"), "list<Mate> | string"),
        ("array<string, [Mate](Mate.md)>", json!(true), "map<Mate> | boolean"),
        ("array<*int*>", json!("none"), "list<integer> | string"),
        ("[Mate](Mate.md)", json!([{ "id": "1" }]), "any"),
        ("*string*", json!({ "en": "a" }), "any"),
        ("[Mate](Mate.md)", json!({ "error": "gone" }), "any"),
        ("array<[Mate](Mate.md)>", json!([{ "id": "1" }, { "error": "gone" }]), "any"),
    ] {
        assert_eq!(shown(ty, &json!({ "x": value })), expected, "{value} for {ty}");
    }
}

/// Of an object that is another nothing is learnt about the type that is documented.
#[test]
fn an_object_that_is_another_says_nothing_of_the_type() {
    let (amended, _) = graph("[Mate](Mate.md)", true, Some(&json!({ "x": { "error": "gone" } })));
    let mate = amended.iter().find(|(_, def)| def.name == "Mate").unwrap().1;
    let Schema::Struct(mate) = &mate.schema else { panic!("a mate is an object") };
    let has: Vec<(&str, bool)> = mate.fields.iter().map(|it| (it.name.as_str(), it.required)).collect();
    assert_eq!(has, [("id", true), ("age", false)]);
}

/// Plex sends `rating`, a number, and `Rating`, a list.
#[test]
fn a_key_in_another_case_with_another_kind_of_value_is_another() {
    for ty in ["*float*", "[Kind](Kind.md)", "*string*"] {
        let list = json!({ "name": "Rex", "X": [{ "value": 7 }] });
        let (plain, _) = graph(ty, true, None);
        assert_eq!(kinds(&plain, &list), [DeviationKind::UnknownField, DeviationKind::Missing], "{ty}");
        let (amended, _) = graph(ty, true, Some(&list));
        let (_, field) = pet(&amended);
        assert_eq!((field.key.name.as_str(), field.required), ("x", false), "{ty}");
        assert_eq!(amended.notation(&field.ty), plain.notation(&pet(&plain).1.ty), "{ty}");
        assert_eq!(kinds(&amended, &list), [], "{ty}");
    }
    for (ty, value) in
        [("*string*", json!(7)), ("*string*", json!([])), ("array<*string*>", json!({ "a": 1 }))]
    {
        let (plain, _) = graph(ty, true, None);
        assert!(
            kinds(&plain, &json!({ "name": "Rex", "X": value })).contains(&DeviationKind::FoldedKey),
            "{value} for {ty}"
        );
    }
}
