//! One API, documented for seven languages: the crate is the same, to the letter.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use generator::{Options, generate};

const LANGUAGES: [&str; 7] = ["csharp", "go", "java", "php", "python", "ruby", "typescript"];

fn docs(language: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/languages").join(language)
}

/// The written types by file, without what says where a page lies.
fn types(language: &str) -> BTreeMap<String, String> {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("pets");
    let saved = folder.path().join("graph.json");
    let options = Options::new(docs(language), out.clone()).emit_graph(saved.clone());
    let report = generate(&options).unwrap();
    assert!(report.is_success(), "{language}: {:?}", report.diagnostics);
    let graph: serde_json::Value = serde_json::from_slice(&fs::read(saved).unwrap()).unwrap();
    assert_eq!(graph["dialect"], language);
    let is_place = |line: &&str| line.starts_with("// @generated from") || line.contains("/// Documented in");
    let read = |name: &str| {
        let text = fs::read_to_string(out.join("src/components").join(name)).unwrap();
        (
            name.to_owned(),
            text.lines().filter(|line| !is_place(line)).map(|line| format!("{line}\n")).collect(),
        )
    };
    ["pet.rs", "pet_kind.rs", "pet_food.rs", "owner.rs"].map(read).into()
}

/// The property names differ in every language, and what a page is written with; the wire does not.
#[test]
fn the_crate_is_the_same() {
    let expected = types("php");
    for language in LANGUAGES {
        let mut found = types(language);
        if language == "java" {
            // Java's docs do not show the members of unions anywhere.
            assert!(found["pet_food.rs"].contains("pub struct PetFood(pub serde_json::Value)"));
            found.insert("pet_food.rs".to_owned(), expected["pet_food.rs"].clone());
        }
        for (name, text) in &found {
            let without_names =
                |text: &str| text.lines().filter(|line| !is_about_names(line)).collect::<Vec<_>>().join("\n");
            assert_eq!(without_names(text), without_names(&expected[name]), "{language}: {name}");
        }
    }
}

/// What is said of a key that is not the documented name depends on that name.
fn is_about_names(line: &str) -> bool {
    ["///", "#[doc(alias"].iter().any(|start| line.trim_start().starts_with(start))
}

const NUMBERS: &str = r#"
fn main() {
    for weight in [4.0, 4.5, 0.0, -2.0, 1e300] {
        let pet = pets::components::Pet { weight, ..Default::default() };
        println!("{}", serde_json::to_value(&pet).unwrap()["weight"]);
    }
}
"#;

/// What TypeScript's docs call a number is an integer to many servers, and those do not read `4.0`.
#[test]
fn a_whole_number_of_the_only_number_type_is_written_as_one() {
    let written = |language: &str| {
        let mut scratch = tests::scratch::Scratch::new().unwrap();
        let crate_ = tests::stages::plan(&docs(language), "pets").unwrap();
        scratch.add("pets", &generator::emit::emit(&crate_).0).unwrap();
        let output = scratch.run(NUMBERS, &[], &[]).unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    assert_eq!(written("typescript"), "4\n4.5\n0\n-2\n1e+300\n");
    assert_eq!(written("php"), "4.0\n4.5\n0.0\n-2.0\n1e+300\n");
}

#[test]
fn a_language_may_be_named() {
    for language in LANGUAGES {
        let folder = tempfile::tempdir().unwrap();
        let options = Options::new(docs(language), folder.path().join("pets")).dialect(language.to_owned());
        assert!(generate(&options).unwrap().is_success(), "{language}");
    }
}

#[test]
fn a_name_that_is_no_language_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let options = Options::new(docs("php"), folder.path().join("pets")).dialect("cobol".to_owned());
    let error = generate(&options).unwrap_err().to_string();
    assert_eq!(
        error,
        "no dialect is called `cobol`; there are php, typescript, python, go, java, csharp, ruby, kotlin, rust, \
         dart, swift, perl, r"
    );
}
