//! Text of others in every place where it could become code: nothing of it does. The places by themselves
//! are tested beside the door (`emit/text.rs`); here, whole folders go through whole runs.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use std::collections::BTreeMap;
use std::fs;

use generator::{Options, generate};
use tempfile::TempDir;

/// Would be code on a line of its own, in a block of code of a doc comment, and behind the end of a string.
const BOOM: &str = "x\nboom!();\n\n```\nboom!();\n```\n\"); boom!(); (\"\r*/ boom!(); /*\u{202E}`</code>";

/// The written files, of a folder with these files.
fn written(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    let folder = TempDir::new().unwrap();
    let docs = folder.path().join("docs");
    let texts = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    tests::write_tree(&docs, &texts).unwrap();
    let out = folder.path().join("out");
    let options = Options::new(docs, out.clone());
    let report = generate(&options).unwrap();
    let said: Vec<_> = report.diagnostics.iter().map(|it| format!("{}: {}", it.code, it.message)).collect();
    assert!(report.is_success(), "{said:#?}");
    let mut found = BTreeMap::new();
    let mut open = vec![out.clone()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(&out).unwrap().to_string_lossy().into_owned();
                found.insert(name, fs::read_to_string(path).unwrap());
            }
        }
    }
    found
}

#[track_caller]
fn no_code(files: &[(&str, &str)], mentioned: &str) {
    let written = written(files);
    assert!(written.values().any(|text| text.contains(mentioned)), "the text did not get there");
    for (path, text) in written.iter().filter(|(path, _)| !path.starts_with("src/wire/")) {
        assert!(!text.contains(['\u{202E}', '\r', '\u{1B}']), "{path} holds what cannot be seen:\n{text}");
        let Some(stem) = path.strip_suffix(".rs") else { continue };
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{stem}: {error}\n{text}"));
        // A name made of the text has other letters around; what was in a string is no token of its own.
        let tokens = quote::ToTokens::to_token_stream(&file);
        assert!(!has_word(tokens, "boom"), "{path} has code of others:\n{text}");
        // A block in a doc comment is text, or rustdoc would run it; so would it a line that is indented.
        let lines = text.lines().filter_map(|line| line.trim_start().strip_prefix("///"));
        let mut is_open = false;
        for line in lines {
            let is_fence =
                line.trim_start().starts_with("```") && !line.trim().trim_start_matches('`').contains('`');
            assert!(
                !is_fence || is_open || line.trim_end().ends_with("text"),
                "{path} documents code:\n{text}"
            );
            assert!(is_open || !line.starts_with("     "), "{path} documents code:\n{text}");
            is_open ^= is_fence;
        }
    }
}

/// The one example that is run is ours.
#[test]
fn the_name_of_the_api_is_no_code() {
    let heading = BOOM.replace(['\n', '\r'], " ");
    let files = [("README.md", format!("# {heading}\n")), ("Pet.md", page("name"))];
    let files: Vec<_> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    no_code(&files, "boom!();");
    let written = written(&files);
    let (_, example) = written["src/lib.rs"].split_once("//! ```\n").unwrap();
    assert!(!example.contains("boom"), "{example}");
}

/// Whether a word is among the tokens.
fn has_word(tokens: proc_macro2::TokenStream, word: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        proc_macro2::TokenTree::Group(group) => has_word(group.stream(), word),
        proc_macro2::TokenTree::Ident(ident) => ident == word,
        _ => false,
    })
}

fn page(field: &str) -> String {
    format!(
        "# Pet\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| `{field}` | *string* | :heavy_check_mark: | N/A |\n"
    )
}

#[test]
#[cfg(unix)]
fn the_path_of_a_page_is_no_code() {
    let folder = BOOM.replace('/', "");
    no_code(&[(&format!("{folder}/{folder}.md"), &page("name"))], "boom!();");
}

#[test]
fn a_key_is_no_code() {
    let key = serde_json::to_string(BOOM).unwrap();
    let settings = format!("[fields.\"*\"]\nname = {{ key = {} }}\n", key.replace("\\u202e", "\u{202E}"));
    no_code(&[("Pet.md", &page("name")), ("wire.toml", &settings)], "boom!();");
}

#[test]
fn a_payload_is_no_code() {
    let body = serde_json::json!({ "name": null, BOOM: 1, "tag": { BOOM: 1 } }).to_string();
    let index = "file\tpage\tshape\nboom!();.json\tPet.md\tone\n";
    let files = [
        ("Pet.md", page("name")),
        ("payloads/index.tsv", index.to_owned()),
        ("payloads/boom!();.json", body),
    ];
    let files: Vec<_> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    no_code(&files, "boom!();.json");
}

#[test]
fn cells_and_values_are_no_code() {
    let cell = BOOM.replace(['\n', '\r'], " ").replace('|', "");
    let fields = format!(
        "# Pet {cell}\n\n{BOOM}\n\n## Fields\n\n| Field | Type | Required | Description | Example |\n| --- | --- | --- | --- | --- |\n| `a {}` | *string* | :heavy_check_mark: | :warning: **DEPRECATED**: {cell}<br/><br/>{cell} | {cell} |\n",
        cell.replace('`', "")
    );
    let values = format!(
        "# Kind\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | {cell} |\n| `{}` | b |\n",
        cell.replace('`', "")
    );
    no_code(&[("Pet.md", &fields), ("Kind.md", &values)], "boom!();");
}

#[test]
fn names_of_rust_are_no_trouble() {
    let values = "# K\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `Self` | Self |\n| `self` | self |\n| `Unknown` | unknown |\n| `Other` | other |\n";
    let text = &written(&[("K.md", values), ("Pet.md", &page("self"))])["src/k.rs"];
    for line in ["    Self_,", "    Self2,", "    Unknown,", "    Other,", "    Unlisted(String),"] {
        assert!(text.contains(line), "{line} is not in:\n{text}");
    }
}

/// Repeats are merged, however many there are. That this takes no more than linear work is counted beside
/// the code (`plan/scope.rs`, `graph/inline.rs`).
#[test]
fn a_union_in_the_settings_may_be_long() {
    let long = ["string"; 50_000].join(" | ");
    let settings = format!("[fields.\"*\"]\nname = {{ type = \"{long} | list<string | integer>\" }}\n");
    let written = written(&[("Pet.md", &page("name")), ("wire.toml", &settings)]);
    let unions: Vec<&String> = written.values().filter(|text| text.contains("    String(String),")).collect();
    assert_eq!(unions.len(), 2, "{:?}", written.keys());
    assert!(unions.iter().all(|text| !text.contains("String2")), "{unions:?}");
}
