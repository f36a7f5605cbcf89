//! All that the command does with docs, on one API in each family and language: recorded bodies, schemas,
//! versions, comparisons, modules and limits.

use generator::diagnostic::Severity;
use generator::source::Limits;
use generator::{Version, compare, learn, rank, validate};
use serde_json::json;

use super::*;

/// A copy of a folder's docs that may be written to.
fn copy(name: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let from = docs(name);
    let mut open = vec![from.clone()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            let to = folder.path().join(path.strip_prefix(&from).unwrap());
            match path.is_dir() {
                true => {
                    fs::create_dir_all(to).unwrap();
                    open.push(path);
                }
                false => drop(fs::copy(path, to).unwrap()),
            }
        }
    }
    folder
}

/// The pet's page below a folder of docs.
fn pet(name: &str) -> &'static str {
    match name {
        _ if name.starts_with("apimatic") => "models/pet.md",
        "openapi-php" => "Model/Pet.md",
        "openapi-csharp" => "models/Pet.md",
        _ => "Pet.md",
    }
}

fn body() -> Value {
    json!({
        "id": "7", "type": "animal", "kind": "guinea pig", "tags": ["small"], "owner": {"apiKey": "k"},
        "traits": {"ears": 2}, "createdAt": "2026-03-01T10:00:00Z", "nickname": null,
        "food": {"flavour": "fish", "tins": 2}, "walks": [{"startedAt": "2026-03-02T10:00:00Z"}]
    })
}

fn written(folder: &Path, name: &str, body: &Value) -> PathBuf {
    let file = folder.join(name);
    fs::write(&file, body.to_string()).unwrap();
    file
}

#[test]
fn bodies_are_validated_and_ranked() {
    for (name, ..) in FOLDERS {
        let folder = tempfile::tempdir().unwrap();
        let options = Options::new(docs(name), folder.path().join("zoo"));
        let good = written(folder.path(), "good.json", &body());
        let mut wrong = body();
        wrong["kind"] = "cow".into();
        wrong["owner"]["colour"] = "red".into();
        wrong["walks"][0]["startedAt"] = "soon".into();
        let wrong = written(folder.path(), "wrong.json", &wrong);
        let ranking = rank(&options, std::slice::from_ref(&good)).unwrap();
        assert_eq!(ranking[0].pages[0].page, pet(name), "{name}");
        let validated = validate(&options, &[good, wrong], Some("Pet")).unwrap();
        let said =
            |at: usize| -> Vec<String> { validated[at].deviations.iter().map(ToString::to_string).collect() };
        assert_eq!(said(0), [] as [String; 0], "{name}");
        let places = ["$.kind", "$.owner.colour", "$.walks[0].startedAt"];
        for place in places {
            assert!(said(1).iter().any(|it| it.starts_with(place)), "{name}: {place}: {:?}", said(1));
        }
        assert_eq!(said(1).len(), places.len(), "{name}: {:?}", said(1));
    }
}

#[test]
fn bodies_are_learnt() {
    for (name, ..) in FOLDERS {
        let docs = copy(name);
        let mut seen = body();
        seen["owner"] = Value::Null;
        seen["size"] = "small".into();
        seen["kind"] = "guinea fowl".into();
        let outside = tempfile::tempdir().unwrap();
        let file = written(outside.path(), "pet.json", &seen);
        let options = Options::new(docs.path(), outside.path().join("zoo"));
        let learnt = learn(&options, std::slice::from_ref(&file), None).unwrap();
        assert_eq!(learnt.len(), 1);
        let index = fs::read_to_string(docs.path().join("payloads/index.tsv")).unwrap();
        assert!(index.contains(&format!("pet.json\t{}\tone", pet(name))), "{name}: {index}");
        let validated = validate(&options, &[file], None).unwrap();
        assert!(validated[0].deviations.is_empty(), "{name}");
        let (_out, report, graph) = run(Options::new(docs.path(), "generated"));
        assert!(report.is_success());
        let types = graph["types"].as_array().unwrap();
        let pet = types.iter().find(|it| it["name"] == "Pet").unwrap();
        let fields = pet["fields"].as_array().unwrap();
        let field = |key: &str| fields.iter().find(|it| it["key"]["name"] == key).unwrap();
        assert_eq!(
            (&field("owner")["nullable"], &field("size")["type"]),
            (&true.into(), &"string".into()),
            "{name}"
        );
        let amended: Vec<String> = generator::amendments(&options)
            .unwrap()
            .diagnostics
            .iter()
            .map(|it| it.message.clone())
            .collect();
        assert!(amended.iter().any(|it| it.contains("guinea fowl")), "{name}: {amended:?}");
    }
}

#[test]
fn the_schema_judges_the_same_body() {
    for (name, ..) in FOLDERS {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("schema.json");
        let options = Options::new(docs(name), folder.path().join("zoo")).emit_schema(&file);
        assert!(generate(&options).unwrap().is_success(), "{name}");
        let mut schema: Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
        assert!(jsonschema::meta::is_valid(&schema), "{name}");
        let pet = match schema["$defs"].as_object().unwrap().keys().find(|it| it.ends_with("Pet")) {
            Some(key) => format!("#/$defs/{key}"),
            None => panic!("{name}: no Pet"),
        };
        schema.as_object_mut().unwrap().insert("$ref".to_owned(), pet.into());
        let judge = jsonschema::validator_for(&schema).unwrap();
        let said: Vec<String> = judge.iter_errors(&body()).map(|it| it.to_string()).collect();
        assert_eq!(said, [] as [String; 0], "{name}");
        let mut wrong = body();
        wrong.as_object_mut().unwrap().remove("id");
        assert!(!judge.is_valid(&wrong), "{name}");
    }
}

#[test]
fn versions_are_told_apart() {
    for (name, ..) in FOLDERS {
        let changed = copy(name);
        let page = changed.path().join(pet(name));
        let text = fs::read_to_string(&page).unwrap();
        let without: Vec<&str> = text
            .lines()
            .filter(|line| {
                !line.to_lowercase().contains("*tags**") && !line.to_lowercase().contains("`tags`")
            })
            .collect();
        assert_eq!(without.len() + 1, text.lines().count(), "{name}");
        fs::write(&page, without.join("\n")).unwrap();
        let (old, new) = (Version::Docs(docs(name)), Version::Docs(changed.path().to_owned()));
        let diff = generator::diff(&Options::default(), &old, &new).unwrap();
        let members: Vec<&str> = diff.changes.iter().filter_map(|it| it.member.as_deref()).collect();
        assert!(members.contains(&"tags") && diff.changes.len() <= 2, "{name}: {diff}");
        let same = generator::diff(&Options::default(), &old, &old).unwrap();
        assert_eq!(same.changes.len(), 0, "{name}");
    }
}

/// What tells two of them apart is explained, whatever families and languages they are of.
#[test]
fn any_two_agree() {
    let folder = tempfile::tempdir().unwrap();
    let saved: Vec<PathBuf> = FOLDERS
        .iter()
        .map(|(name, ..)| {
            let graph = folder.path().join(format!("{name}.json"));
            let options = Options::new(docs(name), folder.path().join(name)).emit_graph(&graph);
            assert!(generate(&options).unwrap().is_success());
            graph
        })
        .collect();
    for (at, one) in saved.iter().enumerate() {
        for other in &saved[at + 1..] {
            let comparison = compare(one, other).unwrap();
            let pair = (one.file_stem().unwrap(), other.file_stem().unwrap());
            assert!(comparison.unexplained.is_empty(), "{pair:?}: {comparison:#}");
        }
    }
}

#[test]
fn some_types_and_modules() {
    for (name, ..) in FOLDERS {
        let walk = if name.starts_with("apimatic") { "walk" } else { "Walk" };
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("zoo");
        let report = generate(&Options::new(docs(name), &out).only([walk]).module("crate::zoo")).unwrap();
        assert!(report.is_success(), "{name}");
        let files = written_files(&out);
        assert!(files.iter().any(|file| file.ends_with("walk.rs")), "{name}: {files:?}");
        assert!(!files.iter().any(|file| file.ends_with("pet.rs")), "{name}: {files:?}");
        assert!(out.join("mod.rs").is_file() && !out.join("Cargo.toml").exists(), "{name}");
    }
}

fn written_files(out: &Path) -> Vec<String> {
    let mut files = Vec::new();
    let mut open = vec![out.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => open.push(path),
                false => files.push(path.to_string_lossy().into_owned()),
            }
        }
    }
    files
}

/// What is over a limit is said, and no error.
#[test]
fn limits_cost_what_is_over_them() {
    for (name, ..) in FOLDERS {
        let limits = Limits { rows: 2, ..Limits::default() };
        let (_out, report, graph) = run(Options::new(docs(name), "generated").limits(limits));
        assert!(report.is_success(), "{name}: {:?}", report.diagnostics);
        assert!(report.diagnostics.iter().all(|it| it.severity() != Severity::Error), "{name}");
        let said = report.diagnostics.iter().filter(|it| it.code.name() == "too-large").count();
        assert!(said >= 1, "{name}");
        let types = graph["types"].as_array().unwrap();
        let pet = types.iter().find(|it| it["name"] == "Pet").unwrap();
        // `wire.toml` may speak of fields that are not read.
        let read = pet["fields"].as_array().unwrap().iter().filter(|it| it["observed"].is_null()).count();
        assert_eq!(read, 2, "{name}");
        let limits = Limits { nesting: 0, cell_bytes: 12, ..Limits::default() };
        let (_out, report, _) = run(Options::new(docs(name), "generated").limits(limits));
        assert!(report.diagnostics.iter().all(|it| it.code.severity() != Severity::Error), "{name}");
    }
}
