//! Docs of other families than Speakeasy's: one API in ten of them gives one crate, and each oddity of their
//! pages is read.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

mod notations;
mod tools;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use generator::page::Family;
use generator::{Options, Report, generate};
use serde_json::Value;

const FOLDERS: [(&str, &str, &str); 22] = [
    ("openapi-python", "openapi", "python"),
    ("openapi-go", "openapi", "go"),
    ("openapi-java", "openapi", "java"),
    ("openapi-typescript", "openapi", "typescript"),
    ("openapi-ruby", "openapi", "ruby"),
    ("openapi-php", "openapi", "php"),
    ("openapi-csharp", "openapi", "csharp"),
    ("openapi-kotlin", "openapi", "kotlin"),
    ("openapi-rust", "openapi", "rust"),
    ("openapi-dart", "openapi", "dart"),
    ("openapi-swift", "openapi", "swift"),
    ("openapi-javascript", "openapi", "typescript"),
    ("openapi-perl", "openapi", "perl"),
    ("openapi-r", "openapi", "r"),
    ("openapi-powershell", "openapi", "csharp"),
    ("apimatic-java", "apimatic", "java"),
    ("apimatic-php", "apimatic", "php"),
    ("apimatic-python", "apimatic", "python"),
    ("apimatic-csharp", "apimatic", "csharp"),
    ("apimatic-ruby", "apimatic", "ruby"),
    ("apimatic-go", "apimatic", "go"),
    ("apimatic-typescript", "apimatic", "typescript"),
];

fn docs(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/families").join(folder)
}

/// A run into a scratch folder, and the saved graph.
fn run(mut options: Options) -> (tempfile::TempDir, Report, Value) {
    let folder = tempfile::tempdir().unwrap();
    let saved = folder.path().join("graph.json");
    options.out = folder.path().join("zoo");
    options.emit_graph = Some(saved.clone());
    let report = generate(&options).unwrap();
    let graph = serde_json::from_slice(&fs::read(saved).unwrap()).unwrap();
    (folder, report, graph)
}

/// The written types by file, without docs and without the modules that they lie in.
fn types(out: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![out.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() && name != "wire" {
                open.push(path);
            } else if ["pet.rs", "pet_kind.rs", "owner.rs", "walk.rs", "dry_food.rs"].contains(&name.as_str())
            {
                let text = fs::read_to_string(path).unwrap();
                let is_same = |line: &&str| {
                    let line = line.trim_start();
                    !["//", "use crate::", "#[doc(alias"].iter().any(|start| line.starts_with(start))
                };
                found.insert(name, text.lines().filter(is_same).map(|line| format!("{line}\n")).collect());
            }
        }
    }
    found
}

#[test]
fn the_crate_is_the_same() {
    let mut expected: Option<BTreeMap<String, String>> = None;
    for (name, family, dialect) in FOLDERS {
        let (folder, report, graph) = run(Options::new(docs(name), "generated"));
        assert!(report.is_success(), "{name}: {:?}", report.diagnostics);
        assert_eq!(
            (graph["family"].as_str(), graph["dialect"].as_str()),
            (Some(family), Some(dialect)),
            "{name}"
        );
        for (page, rows) in &report.rows {
            assert_eq!(
                rows.seen,
                rows.read + usize::from(name == "openapi-typescript" && is_enum(&report, *page))
            );
        }
        let found = types(&folder.path().join("zoo/src"));
        assert_eq!(found.len(), 5, "{name}");
        match &expected {
            None => expected = Some(found),
            Some(expected) => {
                // Go's constants do not part their words, so its variants are called otherwise.
                let is_same = |(file, _): &(String, String)| name != "apimatic-go" || file != "pet_kind.rs";
                for (file, text) in found.into_iter().filter(is_same) {
                    assert_eq!(text, expected[&file], "{name}: {file}");
                }
            }
        }
    }
}

/// TypeScript's enum has a value of the SDK's own.
fn is_enum(report: &Report, page: generator::source::SourceId) -> bool {
    report.sources.get(page).path.ends_with("PetKind.md")
}

/// A folder with some pages.
fn folder(pages: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in pages {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// The types of some pages by name, and what is said of them.
fn read(pages: &[(&str, &str)]) -> (BTreeMap<String, Value>, Vec<String>) {
    let docs = folder(pages);
    let (_folder, report, graph) = run(Options::new(docs.path(), "generated"));
    let types = graph["types"].as_array().unwrap();
    let types = types.iter().map(|def| (def["name"].as_str().unwrap().to_owned(), def.clone())).collect();
    let said = report.diagnostics.iter().map(|it| format!("{}: {}", it.code.name(), it.message)).collect();
    (types, said)
}

/// The field of a type as key, type, whether it is required, whether it may be null.
#[track_caller]
fn check(def: &Value, name: &str, expected: (&str, &str, bool, bool)) {
    let fields = def["fields"].as_array().unwrap_or_else(|| panic!("no struct: {def:#}"));
    let field =
        fields.iter().find(|field| field["name"] == name).unwrap_or_else(|| panic!("no field {name}"));
    let ty = field["type"].as_str().map_or_else(|| field["type"].to_string(), str::to_owned);
    let found = (
        field["key"]["name"].as_str().unwrap(),
        ty.as_str(),
        field["required"].as_bool().unwrap(),
        field["nullable"].as_bool().unwrap(),
    );
    assert_eq!(found, expected, "{name}");
}

fn values(def: &Value) -> Vec<&str> {
    def["values"].as_array().unwrap().iter().map(|value| value["value"].as_str().unwrap()).collect()
}

/// A page of OpenAPI Generator for Python, whose rows have no pipes around them.
fn page(title: &str, rows: &str) -> String {
    format!(
        "# {title}\n\n## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n{rows}\n"
    )
}

#[test]
fn a_required_row_lacks_its_last_cell() {
    let pet =
        page("Pet", "**id** | **str** | its number | \n**tag** | **str** | | [optional] [default to 'a']\n");
    let (types, said) = read(&[("Pet.md", &pet)]);
    check(&types["Pet"], "id", ("id", "string", true, false));
    check(&types["Pet"], "tag", ("tag", "string", false, false));
    assert_eq!(types["Pet"]["fields"][1]["description"], "Default: `'a'`.");
    assert_eq!(said, [] as [String; 0]);
}

#[test]
fn a_pipe_in_prose_is_none_between_cells() {
    let rows = "**a** | **str** | one | two | three | [optional] \n**b** | **str** | one | two | \n**c** | **int** | x | \n";
    let (types, said) = read(&[("Pet.md", &page("Pet", rows))]);
    check(&types["Pet"], "a", ("a", "string", false, false));
    check(&types["Pet"], "b", ("b", "string", true, false));
    assert!(types["Pet"]["fields"][0]["description"].as_str().unwrap().contains("two"));
    assert_eq!(said.iter().filter(|it| it.starts_with("cell-count")).count(), 2, "{said:?}");
}

#[test]
fn rows_are_found_whatever_stands_between() {
    let rows = "**a** | **str** | | \n\nprose | of a sort\n\n**b** | **str** | | [optional]\n```\n";
    let (types, said) = read(&[("Pet.md", &page("Pet", rows))]);
    check(&types["Pet"], "b", ("b", "string", false, false));
    assert!(said.iter().any(|it| it.starts_with("lost-row")), "{said:?}");
    let text = format!("# Pet\n\n```\nnot closed\n\n{}", &page("Pet", "**a** | **str** | | \n")[7..]);
    let (types, _) = read(&[("Pet.md", &text)]);
    check(&types["Pet"], "a", ("a", "string", true, false));
}

#[test]
fn the_text_of_a_link_is_the_type() {
    let rows = "**a** | [**Dict[str, List[Walk]]**](Walk.md) | | \n**b** | [**datetime**](datetime.md) | | \n\
                **c** | [**Walk**](.md) | | [optional] \n**d** | **date** | | \n";
    let walk = page("Walk", "**at** | **datetime** | | \n");
    let (types, said) = read(&[("Pet.md", &page("Pet", rows)), ("Walk.md", &walk)]);
    check(&types["Pet"], "a", ("a", r#"{"map":{"list":{"reference":"Walk"}}}"#, true, false));
    check(&types["Pet"], "b", ("b", "date-time", true, false));
    check(&types["Pet"], "c", ("c", r#"{"reference":"Walk"}"#, false, false));
    check(&types["Pet"], "d", ("d", "date", true, false));
    assert_eq!(said, [] as [String; 0]);
}

#[test]
fn older_notation_of_python() {
    let rows = "**name** | **str, none_type** | | \n**kind** | **str** | | [optional]  must be one of [\"a\", \"b\", ]\n\
                **any string name** | **bool, date, datetime, dict, float, int, list, str, none_type** | any | [optional]\n";
    let (types, _) = read(&[("Pet.md", &page("Pet", rows))]);
    check(&types["Pet"], "name", ("name", "string", true, true));
    check(&types["Pet"], "kind", ("kind", r#"{"reference":"PetKind"}"#, false, false));
    assert_eq!(values(&types["PetKind"]), ["a", "b"]);
    assert_eq!(types["Pet"]["fields"][2]["role"], "additional-properties");
}

#[test]
fn titles_have_namespaces() {
    for title in ["# Zoo::Pet", "# Pet", "Zoo.Client.Model.Pet", "Pet"] {
        let (types, said) = read(&[("Pet.md", &page(title, "**a** | **str** | | \n"))]);
        assert!(types.contains_key("Pet") && said.is_empty(), "{title}: {said:?}");
    }
}

#[test]
fn enums_in_the_page_of_a_struct() {
    let pet = "# Pet\n\n## Properties\n\n| Name | Type | Description | Notes |\n|---- | --- | --- | ---|\n\
               |**state** | [**StateEnum**](#StateEnum) | |  |\n\
               |**past** | [**List&lt;StateEnum&gt;**](#List&lt;StateEnum&gt;) | |  [optional] |\n\
               |**n** | **Long** | |  |\n\n## Enum: StateEnum\n\n| Name | Value |\n|---- | -----|\n\
               | UP | &quot;up&quot; |\n| DOWN | &quot;down&quot; |\n| UNKNOWN_DEFAULT_OPEN_API | &quot;11184809&quot; |\n";
    let (types, said) = read(&[("Pet.md", pet)]);
    check(&types["Pet"], "state", ("state", r#"{"reference":"PetState"}"#, true, false));
    check(&types["Pet"], "past", ("past", r#"{"list":{"reference":"PetState"}}"#, false, false));
    assert_eq!(values(&types["PetState"]), ["up", "down"]);
    assert_eq!(said.len(), 1, "{said:?}");
}

#[test]
fn an_empty_table_is_an_object_where_docs_show_enums_and_any_value_where_they_do_not() {
    let (empty, other) = (page("Bag", ""), page("Pet", "**a** | **str** | | \n"));
    let kind = "# Kind\n\n## Enum\n\n* `A` (value: `'a'`)\n\n* `N` (value: `1.5`)\n";
    let (types, _) = read(&[("Bag.md", &empty), ("Kind.md", kind), ("Pet.md", &other)]);
    assert_eq!((&types["Bag"]["kind"], &types["Bag"]["extra"]), (&"struct".into(), &true.into()));
    let (types, _) = read(&[("Bag.md", &empty), ("Pet.md", &other)]);
    assert_eq!(types["Bag"]["kind"], "opaque");
}

#[test]
fn the_user_knows_unions_and_values() {
    let flat = page("Food", "**dry** | **int** | | \n**wet** | **int** | | \n");
    let (dry, wet) = (page("Dry", "**dry** | **int** | | \n"), page("Wet", "**wet** | **int** | | \n"));
    let config = "[pages.Food]\nunion = [\"Dry\", \"Wet\"]\n[values.Bag]\nA = 1\nB = 2\n";
    let bag = page("Bag", "");
    let pages = [
        ("Food.md", flat.as_str()),
        ("Dry.md", &dry),
        ("Wet.md", &wet),
        ("Bag.md", &bag),
        ("wire.toml", config),
    ];
    let (types, _) = read(&pages);
    assert_eq!(
        (&types["Food"]["kind"], types["Food"]["members"].as_array().unwrap().len()),
        (&"union".into(), 2)
    );
    assert_eq!((&types["Bag"]["of"], values(&types["Bag"])), (&"integer".into(), vec!["1", "2"]));

    let wrong = "[pages.Food]\nunion = [\"Food\"]\n[values.Bag]\nA = 1\n[values.Pet]\nA = \"a\"\n";
    let docs = folder(&[("Food.md", &flat), ("Bag.md", &bag), ("wire.toml", wrong)]);
    let out = docs.path().join("../never-written");
    let report = generate(&Options::new(docs.path(), out)).unwrap();
    let said: Vec<&str> = report.diagnostics.iter().map(|it| it.message.as_str()).collect();
    assert!(said.contains(&"`Food` cannot be a member of itself"), "{said:?}");
    assert!(said.contains(&"no constant of `Pet` is meant by `A`"), "{said:?}");

    let twice = "[values.Bag]\nA = \"a\"\nB = \"a\"\n";
    let docs = folder(&[("Food.md", &flat), ("Bag.md", &bag), ("wire.toml", twice)]);
    let out = docs.path().join("../never-written");
    let report = generate(&Options::new(docs.path(), out)).unwrap();
    let said: Vec<&str> = report.diagnostics.iter().map(|it| it.message.as_str()).collect();
    assert!(said.contains(&"two constants of `Bag.md` would have the value `a`"), "{said:?}");
}

/// A page of APIMATIC.
fn structure(name: &str, rows: &str, example: &str) -> String {
    format!(
        "\n# {name}\n\n## Structure\n\n`{name}`\n\n## Fields\n\n| Name | Type | Tags | Description |\n|  --- | --- | --- | --- |\n\
         {rows}\n## Example (as JSON)\n\n```json\n{example}\n```\n"
    )
}

#[test]
fn examples_of_apimatic_show_keys_and_nothing_else() {
    let rows = "| `account_name` | `str` | Required | - |\n| `mtype` | `str` | Optional, Read-only | a sort |\n\
                | `walks` | [`List[Walk]`](../../doc/models/walk.md) | Optional | - |\n\
                | `sort` | `str` | Required, Constant | - **Value**: `'pet'` |\n| `odd` | `str` | Sometimes | - |\n";
    let pet = structure("Pet", rows, "{\"accountName\": null, \"Type\": 7, \"walks\": [{\"start_at\": 1}]}");
    let walk = structure("Walk", "| `start_at` | `datetime` | Required | - |\n", "{}");
    let controller = "\n# Pets\n\n## Class Name\n\n`PetsController`\n\n# Get\n\n## Response Type\n\n`Pet`\n";
    let pages =
        [("models/pet.md", pet.as_str()), ("models/walk.md", &walk), ("controllers/pets.md", controller)];
    let (types, said) = read(&pages);
    check(&types["Pet"], "account_name", ("accountName", "string", true, false));
    check(&types["Pet"], "mtype", ("Type", "string", false, false));
    check(&types["Pet"], "walks", ("walks", r#"{"list":{"reference":"models/Walk"}}"#, false, false));
    check(&types["Pet"], "sort", ("sort", r#"{"reference":"models/PetSort"}"#, true, false));
    check(&types["Walk"], "start_at", ("start_at", "date-time", true, false));
    assert_eq!(values(&types["PetSort"]), ["pet"]);
    assert_eq!(said.iter().filter(|it| it.starts_with("required-mark")).count(), 1, "{said:?}");
    assert!(
        said.contains(&"skipped-page: skipped: it documents an operation of the API, not a type".to_owned())
    );
}

/// What C# writes of an optional number says nothing of null in APIMATIC's docs, and does in others.
#[test]
fn a_question_mark_of_csharp() {
    let rows = "| `Age` | `int?` | Optional | - |\n| `Chip` | `long?` | Required | - |\n| `Name` | `string` | Required | - |\n";
    let (types, _) = read(&[("models/pet.md", &structure("Pet", rows, "{\"age\": 1}"))]);
    check(&types["Pet"], "Age", ("age", "integer", false, false));
    check(&types["Pet"], "Chip", ("chip", "integer", true, true));
    let rows = "**Age** | **int?** | | [optional] \n**Born** | **DateTime?** | | [optional] \n**Name** | **string** | | \n";
    let (types, _) = read(&[("Pet.md", &page("Zoo.Model.Pet", rows))]);
    check(&types["Pet"], "Age", ("age", "integer", false, true));
}

#[test]
fn constants_are_spelled_as_the_value_that_is_seen() {
    let kind = |name: &str, constants: &str| {
        format!("\n# {name}\n\n## Enumeration\n\n`{name}`\n\n## Fields\n\n| Name |\n|  --- |\n{constants}")
    };
    let rows = "| `kind` | [`Kind`](../../doc/models/kind.md) | Required | - |\n\
                | `level` | [`Level`](../../doc/models/level.md) | Required | - |\n";
    let pet = structure("Pet", rows, "{\"kind\": \"guinea-pig\", \"level\": 1}");
    let pages = [
        ("models/pet.md", pet.clone()),
        ("models/kind.md", kind("Kind", "| `GUINEA_PIG` |\n| `HOUSE_CAT` |\n")),
        ("models/level.md", kind("Level", "| `ENUM_0` |\n| `ENUM_1` |\n")),
        ("models/other.md", kind("Other", "| `ON_HOLD` |\n| `SWITCH_` |\n")),
        ("wire.toml", "[values.other]\nSWITCH_ = \"Switch!\"\n".to_owned()),
    ];
    let pages: Vec<(&str, &str)> = pages.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let (types, _) = read(&pages);
    assert_eq!(values(&types["Kind"]), ["guinea-pig", "house-cat"]);
    assert_eq!((&types["Level"]["of"], values(&types["Level"])), (&"integer".into(), vec!["0", "1"]));
    assert_eq!(values(&types["Other"]), ["on-hold", "Switch!"]);

    // What was sent is the constant's spelling, and no value of its own.
    let (payload, index) = ("{\"kind\": \"HouseCat\", \"level\": 0}", "a.json\tmodels/pet.md\tone\n");
    let more: Vec<(&str, &str)> =
        pages.iter().copied().chain([("payloads/a.json", payload), ("payloads/index.tsv", index)]).collect();
    let (types, _) = read(&more);
    assert_eq!(values(&types["Kind"]), ["guinea-pig", "HouseCat"]);
}

#[test]
fn unions_of_apimatic_are_named_by_their_code_or_their_file() {
    let union = |heading: &str, name: &str| {
        format!(
            "\n# Day\n\n## {heading}\n\n`{name}`\n\n## Cases\n\n| Type |\n|  --- |\n| `int` |\n| `string` |\n\n## int\n"
        )
    };
    let (php, java) = (union("Data Type", "int|string"), union("Class Name", "Snap"));
    let (types, _) = read(&[("models/containers/snap-day.md", &php), ("models/containers/snap.md", &java)]);
    for name in ["SnapDay", "Snap"] {
        assert_eq!(types[name]["members"].as_array().unwrap().len(), 2, "{name}");
    }
}

#[test]
fn a_family_may_be_named() {
    let (name, ..) = FOLDERS[0];
    let folder = tempfile::tempdir().unwrap();
    let options = Options::new(docs(name), folder.path().join("zoo")).family(Family::Apimatic);
    assert!(generate(&options).is_err(), "no page is APIMATIC's");
    let options = options.family(Family::OpenApi);
    assert!(generate(&options).unwrap().is_success());
}

#[test]
fn inspect_says_what_a_page_of_operations_is() {
    let options = Options::new(docs("openapi-python"), "generated");
    let shown = generator::inspect(&options, "PetsApi", generator::Stage::Page).unwrap();
    assert_eq!(shown, "PetsApi.md: skipped: it documents an operation of the API, not a type\n");
}
