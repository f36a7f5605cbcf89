//! Bodies held against the docs without compiling anything: the same is said of them as the written crate says.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use generated::operations::*;
use generated::wire::{self, Wire};
use generator::plan::{Ident, ModulePath};
use generator::{Options, learn, rank, validate};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tempfile::TempDir;
use tests::random::Random;

fn docs() -> Options {
    Options::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs"), "generated")
}

type Decode = fn(&str) -> Vec<String>;

fn decode<T: Wire + DeserializeOwned>(json: &str) -> Vec<String> {
    wire::decode::<T>(json.as_bytes()).unwrap().deviations.iter().map(ToString::to_string).collect()
}

const PAYLOADS: &[(&str, &str, Decode)] = &[
    (
        "user_info_plexpass",
        "PostUsersSignInDataUserPlexAccount",
        decode::<PostUsersSignInDataUserPlexAccount>,
    ),
    ("movie_library", "GetLibrarySectionsAllResponseBody", decode::<GetLibrarySectionsAllResponseBody>),
    ("metadata_108", "GetMediaMetaDataResponseBody", decode::<GetMediaMetaDataResponseBody>),
    ("providers_free", "GetMediaProvidersResponseBody", decode::<GetMediaProvidersResponseBody>),
];

/// Changes a value here and there, as a server might.
fn change(value: &mut Value, random: &mut Random) {
    match value {
        Value::Object(object) => {
            let keys: Vec<String> = object.keys().cloned().collect();
            for key in keys {
                match random.below(48) {
                    0 => drop(object.remove(&key)),
                    1 => drop(object.insert(key, Value::Null)),
                    2 => drop(object.insert(key, json!(["x"]))),
                    3 => drop(object.insert(key, json!({ "x": 1 }))),
                    4 => drop(object.insert(key, json!([]))),
                    5 => {
                        let value = object.remove(&key).unwrap();
                        object.insert(key.to_uppercase(), value);
                    }
                    42 => drop(object.insert(key, json!({}))),
                    43 => drop(object.insert(key, json!({ "0": {}, "2": "x" }))),
                    44..48 => {
                        let value = object.get_mut(&key).unwrap();
                        match value.take() {
                            Value::Array(mut items) if items.len() == 1 => *value = items.remove(0),
                            Value::Array(items) => {
                                let items = items.into_iter().enumerate();
                                *value = items.map(|(at, item)| ((at * 2).to_string(), item)).collect();
                            }
                            other => *value = other,
                        }
                    }
                    40 => drop(object.insert(key, json!(""))),
                    41 => drop(object.insert(key, json!(false))),
                    6 => drop(object.insert(format!("{key}X"), json!("new"))),
                    _ => change(object.get_mut(&key).unwrap(), random),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| change(item, random)),
        scalar if random.below(12) == 0 => {
            let others = [
                json!(""),
                json!("12"),
                json!("true"),
                json!(1),
                json!(0),
                json!(2.5),
                json!(true),
                json!("2020-01-02"),
                json!(scalar.to_string()),
                json!(18_446_744_073_709_551_615_u64),
                json!("x"),
                json!(1_561_376_282),
                json!("Mon, 24 Jun 2019 11:38:02 GMT"),
            ];
            *scalar = others[random.below(others.len())].clone();
        }
        _ => {}
    }
}

/// The documented names of types that are the same as others, and of those.
fn shared() -> BTreeMap<String, String> {
    let model = tests::stages::plan(&docs().docs, "generated").unwrap();
    let name = |(module, ident): &(ModulePath, _)| {
        let of = model.files.iter().find(|file| {
            let path: Vec<&str> = module.iter().map(Ident::as_str).collect();
            file.ident == *ident && file.path.rsplit_once('/').unwrap().0 == path.join("/")
        });
        of.unwrap().name.clone()
    };
    let same = model.files.iter().filter_map(|file| Some((file.name.clone(), name(file.same_as.as_ref()?))));
    same.collect()
}

/// Without a crate a type goes by the name of its page, in the crate by the one that it is defined by.
fn as_defined(text: &str, shared: &BTreeMap<String, String>) -> String {
    let words = text.split_inclusive(|c: char| !c.is_alphanumeric());
    let defined = words.map(|word| {
        let name = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        shared.get(name).map_or_else(|| word.to_owned(), |defined| word.replacen(name, defined, 1))
    });
    defined.collect()
}

#[test]
fn a_body_deviates_without_a_crate_as_with_one() {
    let folder = TempDir::new().unwrap();
    let shared = shared();
    let mut random = Random::new(7);
    let mut said = 0;
    for (name, page, decode) in PAYLOADS {
        let text = fs::read_to_string(docs().docs.join(format!("payloads/{name}.json"))).unwrap();
        let whole: Value = serde_json::from_str(&text).unwrap();
        let mut bodies = vec![whole.clone()];
        bodies.extend((0..100).map(|_| {
            let mut body = whole.clone();
            change(&mut body, &mut random);
            body
        }));
        let files: Vec<PathBuf> =
            (0..bodies.len()).map(|at| folder.path().join(format!("{at}.json"))).collect();
        for (file, body) in files.iter().zip(&bodies) {
            fs::write(file, body.to_string()).unwrap();
        }
        let validated = validate(&docs(), &files, Some(page)).unwrap();
        for (validated, body) in validated.iter().zip(&bodies) {
            let mut found: Vec<String> =
                validated.deviations.iter().map(|it| as_defined(&it.to_string(), &shared)).collect();
            let mut expected = decode(&body.to_string());
            found.sort();
            expected.sort();
            said += expected.len();
            // The written crate keeps the first thousand.
            assert!(expected.len() < 1000, "{name}");
            // Why none of a union's members fits is told at more length there.
            let reasons = |texts: &mut Vec<String>| {
                texts.iter_mut().for_each(|text| {
                    if let Some(at) = text.find(": expected one of ").filter(|_| !text.contains("one of [")) {
                        text.truncate(at);
                    }
                })
            };
            reasons(&mut found);
            reasons(&mut expected);
            assert_eq!(found, expected, "{name}: {body}");
        }
    }
    assert!(said > 2000, "{said}");
}

/// Every recorded body is known by what is in it, or is said to be like another.
#[test]
fn the_page_of_a_body_is_found() {
    let mut files = Vec::new();
    let index = fs::read_to_string(docs().docs.join("payloads/index.tsv")).unwrap();
    for row in index.lines().skip(1) {
        let (file, page) = row.split_once('\t').unwrap();
        files.push((docs().docs.join("payloads").join(file), page.split('\t').next().unwrap().to_owned()));
    }
    let bodies: Vec<PathBuf> = files.iter().map(|(file, _)| file.clone()).collect();
    let mut found = 0;
    for (ranking, (file, page)) in rank(&docs(), &bodies).unwrap().iter().zip(&files) {
        if ranking.is_clear {
            let best = &ranking.pages[0].page;
            assert!(best.starts_with(page.trim_end_matches(".md")), "{file:?}: {ranking:?}");
            found += 1;
        }
    }
    assert!(found * 2 > files.len(), "{found} of {}", files.len());
}

const PET: &str = "# Pet\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n\
                   | `petName` | *string* | :heavy_check_mark: | N/A |\n\
                   | `age` | *int* | :heavy_check_mark: | N/A |\n\
                   | `tags` | array<*string*> | :heavy_minus_sign: | N/A |\n";
const OWNER: &str = "# Owner\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n\
                     | `name` | *string* | :heavy_check_mark: | N/A |\n\
                     | `pets` | array<[Shop\\Pet](../../Models/Shop/Pet.md)> | :heavy_check_mark: | N/A |\n";

fn shop(files: &[(&str, &str)]) -> (TempDir, Options) {
    let folder = TempDir::new().unwrap();
    let all = [("docs/Models/Shop/Pet.md", PET), ("docs/Models/Shop/Owner.md", OWNER)];
    for (path, text) in all.iter().chain(files) {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let options = Options::new(folder.path().join("docs"), "generated");
    (folder, options)
}

#[test]
fn a_body_that_is_learned_becomes_evidence() {
    let (folder, options) = shop(&[
        ("pets.json", r#"[{ "pet_name": "Rex", "age": null }, { "pet_name": "Tom", "tags": [] }]"#),
        ("owner.json", r#"{ "name": "Ada", "pets": [] }"#),
        ("other.json", r#"{ "name": "Bob", "pets": [] }"#),
    ]);
    let file = |name: &str| folder.path().join(name);
    let learned = learn(&options, &[file("pets.json"), file("owner.json")], None).unwrap();
    assert_eq!(learned[0].put, Some(("pets.json".to_owned(), "Models/Shop/Pet.md".to_owned())));
    assert_eq!(learned[1].put, Some(("owner.json".to_owned(), "Models/Shop/Owner.md".to_owned())));
    let index = fs::read_to_string(file("docs/payloads/index.tsv")).unwrap();
    let rows =
        "file\tpage\tshape\npets.json\tModels/Shop/Pet.md\tlist\nowner.json\tModels/Shop/Owner.md\tone\n";
    assert_eq!(index, rows);
    let said = learned[0].amendments.join("\n");
    for part in ["the JSON key is `pet_name`", "may be null", "may be missing"] {
        assert!(said.contains(part), "{said}");
    }
    assert_eq!(learned[1].amendments, [] as [String; 0]);
    // What was learned deviates no more, and is not learned twice.
    assert!(validate(&options, &[file("pets.json")], Some("Pet")).unwrap()[0].deviations.is_empty());
    learn(&options, &[file("pets.json")], None).unwrap();
    assert_eq!(fs::read_to_string(file("docs/payloads/index.tsv")).unwrap(), rows);
    // Another body of the same name gets a number.
    fs::rename(file("other.json"), file("owner.json")).unwrap();
    let learned = learn(&options, &[file("owner.json")], Some("Owner")).unwrap();
    assert_eq!(learned[0].put.as_ref().unwrap().0, "owner-2.json");
    // A folder that is named goes before that of the docs, which may be a clone of somebody's; it is made.
    learn(&options.payloads(file("bodies")), &[file("owner.json")], Some("Owner")).unwrap();
    let index = fs::read_to_string(file("bodies/index.tsv")).unwrap();
    assert_eq!(index, "file\tpage\tshape\nowner.json\tModels/Shop/Owner.md\tone\n");
    assert_eq!(fs::read_to_string(file("docs/payloads/index.tsv")).unwrap().lines().count(), 4);
}

#[test]
fn what_is_not_clear_is_left_alone() {
    let (folder, options) = shop(&[
        ("docs/Models/Shop/Dog.md", &PET.replace("# Pet", "# Dog")),
        ("pet.json", r#"{ "petName": "Rex", "age": 1 }"#),
        ("none.json", r#"{ "x": 1 }"#),
        ("no.json", "{"),
    ]);
    let file = |name: &str| folder.path().join(name);
    let learned = learn(&options, &[file("pet.json"), file("none.json")], None).unwrap();
    assert!(learned.iter().all(|it| it.put.is_none() && !it.ranking.is_clear), "{learned:?}");
    let pages: Vec<&str> = learned[0].ranking.pages.iter().map(|it| it.page.as_str()).collect();
    assert_eq!(pages[..2], ["Models/Shop/Dog.md", "Models/Shop/Pet.md"]);
    assert!(!file("docs/payloads").exists());
    let error = validate(&options, &[file("pet.json")], None).unwrap_err().to_string();
    assert!(error.contains("no page fits") && error.contains("`Models/Shop/Dog.md`"), "{error}");
    let error = validate(&options, &[file("no.json")], Some("Pet")).unwrap_err().to_string();
    assert!(error.contains("no.json:1:1: the payload is no JSON: the text ends"), "{error}");
    assert!(validate(&options, &[file("pet.json")], Some("Bird")).is_err());
}

/// What a program wrote down of `decode` says what `wire.toml` is to say.
#[test]
fn deviations_that_were_written_down_become_lines_of_wire_toml() {
    let lines = [
        json!({ "path": "$.age", "kind": "missing", "field": "Pet.age", "expected": "a value", "found": "no such key" }),
        json!({ "path": "$.age", "kind": "null", "field": "Pet.age", "found": "null" }),
        json!({ "path": "$.color", "kind": "unknown field", "field": "Pet.color", "found": "\"red\"" }),
        json!({ "path": "$.pet_name", "kind": "other key", "field": "Pet.petName", "found": "\"pet_name\"" }),
        json!({ "path": "$.tags[0]", "kind": "null", "field": null, "found": "null" }),
    ];
    let text = lines.map(|line| line.to_string()).join("\n");
    let (folder, options) = shop(&[("a.jsonl", &text)]);
    let learned = learn(&options, &[folder.path().join("a.jsonl")], None).unwrap();
    let advice = learned[0].advice.as_ref().unwrap();
    let expected = "[fields.\"Models/Shop/Pet\"]\n\"age\" = { nullable = true, required = false }\n\
                    \"color\" = { type = \"string\" }\n\"petName\" = { key = \"pet_name\" }\n";
    assert_eq!(advice.config, expected);
    assert_eq!(advice.others, ["$.tags[0]: null: found null"]);
    // The lines are what `wire.toml` takes.
    fs::write(options.docs.join("wire.toml"), &advice.config).unwrap();
    fs::write(folder.path().join("b.json"), r#"{ "pet_name": "Rex", "color": "red" }"#).unwrap();
    let validated = validate(&options, &[folder.path().join("b.json")], Some("Pet")).unwrap();
    assert_eq!(validated[0].deviations, [], "{validated:?}");
}
