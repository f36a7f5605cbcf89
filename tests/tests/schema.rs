//! The docs as JSON Schema, by which another program judges recorded bodies.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use std::fs;
use std::path::{Path, PathBuf};

use generator::judge::DeviationKind;
use generator::{Options, generate, validate};
use jsonschema::Validator;
use serde_json::{Value, json};
use tempfile::TempDir;
use tests::versions::docs;
use tests::write_tree;

/// The schema of some docs.
fn schema(docs: &Path) -> Value {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("schema.json");
    let out = folder.path().join("out");
    let options = Options::new(docs, out).emit_schema(&file);
    assert!(generate(&options).unwrap().is_success());
    serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}

/// Judges by one of the definitions of a schema, or by a list of it.
fn validator(schema: &Value, name: &str, is_list: bool) -> Validator {
    let reference = json!({ "$ref": format!("#/$defs/{name}") });
    let mut schema = schema.clone();
    assert!(schema["$defs"][name].is_object(), "no {name}");
    let whole = schema.as_object_mut().unwrap();
    match is_list {
        true => whole.extend([("type".into(), json!("array")), ("items".into(), reference)]),
        false => whole.extend([("$ref".into(), reference["$ref"].clone())]),
    }
    jsonschema::validator_for(&schema).unwrap()
}

/// The folders of docs with payloads: this repository's, and others where they are at hand.
fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut folders = vec![root.join("docs")];
    let shared = root.join("../shared/payloads");
    let others = fs::read_dir(shared).into_iter().flatten().flatten().map(|entry| entry.path());
    folders.extend(others.filter(|path| path.join("docs").is_dir() && path.join("index.tsv").is_file()));
    folders.sort();
    folders
}

#[test]
fn recorded_bodies_are_valid_by_the_schema_unless_they_deviate() {
    for folder in folders() {
        let (mut valid, mut all) = (0, 0);
        let (docs, payloads) = match folder.join("payloads/index.tsv").is_file() {
            true => (folder.clone(), folder.join("payloads")),
            false => (folder.join("docs"), folder.clone()),
        };
        let schema = schema(&docs);
        assert!(jsonschema::meta::is_valid(&schema), "{}", docs.display());
        let options = Options::new(docs.clone(), "generated");
        let index = fs::read_to_string(payloads.join("index.tsv")).unwrap();
        for row in index.lines().skip(1).filter(|row| !row.trim().is_empty()).take(MOST) {
            let [file, page, shape] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
            let page = page.trim_end_matches(".md");
            let Some(name) = schema["$defs"]
                .as_object()
                .unwrap()
                .keys()
                .find(|name| name.eq_ignore_ascii_case(&page.replace('/', ".")))
            else {
                continue;
            };
            let file = payloads.join(file);
            let body: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
            let validator = validator(&schema, name, shape == "list");
            let errors: Vec<String> =
                validator.iter_errors(&body).map(|it| format!("{}: {it}", it.instance_path())).collect();
            all += 1;
            valid += usize::from(errors.is_empty());
            if !errors.is_empty() {
                let found = validate(&options, std::slice::from_ref(&file), Some(page)).unwrap();
                let deviates = found[0].deviations.iter().any(|it| it.kind != DeviationKind::UnknownField);
                // What may be missing may be null to the written crate, which the docs do not say.
                let is_null = errors.iter().all(|it| it.contains("null"));
                assert!(deviates || is_null, "{}: {errors:?}", file.display());
            }
        }
        // The payloads of the docs themselves have been evidence.
        let is_evidence = folder.ends_with("docs");
        assert!(
            all > 0 && (!is_evidence || valid == all && all >= 9),
            "{valid} of {all}: {}",
            docs.display()
        );
    }
}

/// So many bodies of a folder are judged: each asks the docs once.
const MOST: usize = 12;

#[test]
fn a_schema_says_what_the_docs_say() {
    let folder = TempDir::new().unwrap();
    let text = "Pet deprecated -- An animal.\n  name string -- What it is called.\n  kind? Kind\n  born? date\n  \
                tags list<string>\n  names? map<int>\n  any? any\n  sort Sort deprecated\n  \
                additionalProperties? map<bool>\nKind = cat dog\nSort = 1 2\nShape | Pet int\nThing = any\n\
                toml [fields.\"*\"]\ntoml tags = { nullable = true }\n";
    write_tree(folder.path(), &docs(text)).unwrap();
    let schema = schema(folder.path());
    let reference = |name: &str| json!({ "$ref": format!("#/$defs/Models.Shop.{name}") });
    let mut sort = reference("Sort");
    sort["deprecated"] = json!(true);
    sort["description"] = json!("old.");
    let found = &schema["$defs"]["Models.Shop.Pet"];
    assert_eq!(found["deprecated"], true);
    assert_eq!(found["required"], json!(["name", "sort", "tags"]));
    assert_eq!(found["additionalProperties"], json!({ "type": "boolean" }));
    let expected = json!({
        "name": { "type": "string", "description": "What it is called." },
        "kind": reference("Kind"),
        "born": { "type": "string", "format": "date-time" },
        "tags": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }] },
        "names": { "type": "object", "additionalProperties": { "type": "integer", "format": "int64" } },
        "any": {},
    });
    for (key, expected) in expected.as_object().unwrap() {
        assert_eq!(found["properties"][key], *expected, "{key}");
    }
    assert_eq!(found["properties"]["sort"]["$ref"], sort["$ref"]);
    assert_eq!(found["properties"]["sort"]["deprecated"], true);
    assert_eq!(schema["$defs"]["Models.Shop.Sort"]["enum"], json!([1, 2]));
    let members = json!([reference("Pet"), { "type": "integer", "format": "int64" }]);
    assert_eq!(schema["$defs"]["Models.Shop.Shape"]["anyOf"], members);
    assert_eq!(schema["$defs"]["Models.Shop.Thing"], json!({ "title": "Thing" }));
    let pet = validator(&schema, "Models.Shop.Pet", false);
    assert!(pet.is_valid(&json!({ "name": "Rex", "tags": null, "sort": 2, "kind": "cat", "x": true })));
    for wrong in [
        json!({ "name": "Rex", "sort": 2 }),
        json!({ "name": null, "tags": [], "sort": 2 }),
        json!({ "name": "Rex", "tags": [1], "sort": 2 }),
        json!({ "name": "Rex", "tags": [], "sort": 3 }),
        json!({ "name": "Rex", "tags": [], "sort": 2, "kind": "cow" }),
        json!({ "name": "Rex", "tags": [], "sort": 2, "x": 1 }),
    ] {
        assert!(!pet.is_valid(&wrong), "{wrong}");
    }
}

#[test]
fn a_diagram_shows_a_type_among_its_neighbours() {
    let folder = TempDir::new().unwrap();
    let text = "Pet\n  name string\n  kind? Kind\n  tags? map<list<string>>\nKind = cat dog\n\
                Shape | Pet int\nZoo\n  pets list<Pet>\n  keeper Keeper\nKeeper\n  name string\n";
    write_tree(folder.path(), &docs(text)).unwrap();
    let options = Options::new(folder.path().to_owned(), "generated");
    let diagram = generator::inspect(&options, "Pet", generator::Stage::Diagram).unwrap();
    let expected = "classDiagram\n  class t1[\"Kind\"] {\n    <<enumeration>>\n    cat\n    dog\n  }\n\
        \x20 class t2[\"Pet\"] {\n    name string\n    kind? Kind\n    tags? map~list~string~~\n  }\n\
        \x20 class t3[\"Shape\"] {\n    <<union>>\n    Pet\n    integer\n  }\n\
        \x20 class t4[\"Zoo\"] {\n    pets list~Pet~\n    keeper Keeper\n  }\n\
        \x20 t2 --> t1 : kind\n  t3 --> t2\n  t4 --> t2 : pets\n";
    assert_eq!(diagram, expected);
}
