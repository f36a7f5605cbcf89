//! The derive twin, which the measurements hold the written crate against, is made of every kind of
//! type. That it compiles, the measurements show themselves.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use std::collections::BTreeMap;
use std::path::Path;

use quote::ToTokens as _;
use tests::{stages, twin};

fn twin() -> BTreeMap<String, String> {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/docs");
    twin::files(&stages::plan(&docs, "derives").unwrap()).unwrap()
}

/// Every file of Rust as syntax.
fn parsed(files: &BTreeMap<String, String>) -> impl Iterator<Item = (&str, syn::File)> {
    let rust = files.iter().filter(|(path, _)| path.ends_with(".rs"));
    rust.map(|(path, text)| (path.as_str(), syn::parse_file(text).unwrap()))
}

#[test]
fn it_has_what_it_uses_of_the_runtime() {
    let files = twin();
    let root = syn::parse_file(&files["src/wire/mod.rs"]).unwrap();
    assert_eq!(root.items.len(), 2, "the module `http` and what is used of it");
    let uses: String = root.items.iter().map(|item| item.to_token_stream().to_string()).collect();
    let mut users = 0;
    for (path, file) in parsed(&files) {
        let used = twin::runtime_names(file.to_token_stream());
        users += usize::from(!used.is_empty());
        for name in used {
            assert!(uses.contains(&format!(":: {name}")), "{path} uses `wire::{name}`, which is not there");
        }
    }
    assert!(users > 0, "a struct with a raw response compares it");
    let left: Vec<&String> = files.keys().filter(|path| path.starts_with("src/wire/")).collect();
    assert_eq!(left, ["src/wire/http.rs", "src/wire/mod.rs"]);
}

/// Each type derives what the written one has, and reads and writes but for what is no JSON.
#[test]
fn every_kind_of_type_has_the_same_traits() {
    let files = twin();
    let mut kinds = BTreeMap::<&str, usize>::new();
    for (path, file) in parsed(&files) {
        for item in &file.items {
            let (kind, attributes, own) = match item {
                syn::Item::Struct(item) => ("struct", &item.attrs, &item.ident),
                syn::Item::Enum(item) => ("enum", &item.attrs, &item.ident),
                _ => continue,
            };
            let attributes: String = attributes.iter().map(|it| it.to_token_stream().to_string()).collect();
            if let Some(first) = attributes.find("# [serde") {
                assert!(attributes[..first].contains("derive"), "{path}: serde's attributes come too early");
            }
            let blocks: String = file
                .items
                .iter()
                .filter(|item| matches!(item, syn::Item::Impl(_)))
                .map(|item| item.to_token_stream().to_string())
                .collect();
            for name in ["Debug", "Clone", "PartialEq", "Default"] {
                let by_hand = format!("{name} for {own}");
                let has = usize::from(attributes.contains(name)) + usize::from(blocks.contains(&by_hand));
                assert!(has >= 1, "{path}: {own} has no {name}: {attributes} {blocks}");
            }
            let json = ["Serialize", "Deserialize"].map(|name| attributes.contains(name));
            assert_eq!(json[0], json[1], "{path}");
            let kind = match (kind, json[0], attributes.as_str()) {
                (kind, false, _) => kind,
                (_, _, text) if text.contains("untagged") => "union",
                (_, _, text) if text.contains("from") => "enum of numbers",
                ("enum", ..) => "enum of strings",
                _ => "model",
            };
            *kinds.entry(kind).or_default() += 1;
        }
    }
    for kind in ["struct", "model", "union", "enum of strings", "enum of numbers"] {
        assert!(kinds.contains_key(kind), "there is no {kind}: {kinds:?}");
    }
    assert!(!kinds.contains_key("enum"), "every enum reads and writes");
}

#[test]
fn keys_and_values_are_those_of_the_plan() {
    let files = twin();
    let has = |path: &str, text: &str| assert!(files[path].contains(text), "{path}: {}", files[path]);
    has("src/enums/tagged_only.rs", "#[serde(rename = \"type\")]\n    pub r#type: Only");
    has("src/enums/tagged_only.rs", "#[serde(rename = \"a\", skip_serializing_if =");
    has("src/enums/odd.rs", "#[serde(rename = \"New Airings Only\")]\n    Spaced,");
    has("src/enums/odd.rs", "#[serde(untagged)]\n    Other(String),");
    has("src/enums/numbers.rs", "#[serde(from = \"i64\", into = \"i64\")]");
    has("src/unions/covered.rs", "Unknown(serde_json::Value),\n}");
    has("Cargo.toml", "features = [\"derive\"]");
}
